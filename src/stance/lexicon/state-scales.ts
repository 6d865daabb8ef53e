/**
 * Scales of states: what cannot hold of one place, person or thing at one time, where the lexicon has no antonyms. A scale
 * has two or more states, of which each excludes the others whatever the wording; a word may be on several scales. What
 * stands on no common scale may hold together (a town may be attacked and held).
 */
export interface StateWords {
  /** Base forms that name the state in any text, captions and headlines too. */
  readonly words?: string;
  /**
   * What tells of it in dated news: phrases of base forms joined by "_", alternatives by "|", with room for an object
   * or an adverb between two words ("call_off", "deny_bail").
   *
   * By default it is told of the object, or in the passive and where there is no object, of the subject. Signs say
   * otherwise: "^" of the subject ("survived the crash"), "~" of the subject, only in the passive ("was beaten"), ">" of
   * what a preposition leads on to ("a fall in exports"); "#" counts as a noun, too.
   */
  readonly told?: string;
}

export const STATE_SCALES = {
  control: {
    contested: { words: 'fight battle clash combat' },
    left: { words: 'withdraw retreat expel rout liberate' },
  },
  possession: {
    taken: {
      words: 'capture seize recapture retake conquer take_control regain_control gain_control retake_control',
    },
    lost: { words: 'withdraw retreat expel rout abandon lose_control cede_control' },
  },
  movement: {
    onward: { words: 'advance progress breakthrough push' },
    halted: { words: 'stop halt stall repel thwart foil repulse retreat withdraw stalemate' },
  },
  life: {
    alive: {
      words: 'alive survive survivor live unharmed',
      told: '^survive ^unhurt ^uninjured ^unscathed ^safe_and_sound rescue pull_alive ^be|remain_alive',
    },
    dead: {
      words: 'die dead death kill killed deceased',
      told: '^die ^dead kill ^perish ^drown slay murder execute ^succumb ^lose_life shoot_dead ^bleed_to_death',
    },
  },
  harm: {
    harmed: {
      told: 'injure wound hurt hospitalize hospitalise ^in_hospital maim ^suffer|sustain_injury|wound',
    },
    unharmed: {
      told: '^unhurt ^uninjured ^unscathed ^unharmed ^safe ^escape|without_injury ^walk_away',
    },
  },
  custody: {
    held: {
      words: 'arrest detain jail imprison custody convict',
      told: `arrest detain jail imprison apprehend nab remand catch recapture lock_up abduct kidnap ^captive ^hostage hold_captive|hostage
        ^in_custody|detention|captivity|jail|prison ^behind_bars ^under_arrest ^in_hand_of be_hold still_hold hold_without|incommunicado
        extend_detention|custody deny|refuse_bail ^stay|remain|keep_in_prison|jail|custody|captivity ^await_trial_in_prison|jail|custody`,
    },
    free: {
      words: 'release free acquit exonerate escape pardon',
      told: `release free liberate set_free let_go ^walk_free ^escape ^at_large ^at_liberty ^on_the_run ^on_run ^elude ^evade
        grant_bail ^be_bail ^on_bail ^out_of_prison|jail ^in_freedom ^regain_freedom`,
    },
  },
  charges: {
    charged: {
      told: `^charge ~charge ~indict indict prosecute ^face_charge|trial|prosecution ^stand_trial ^go_on_trial press|file|bring|uphold_charge
        put_on_trial commit_for_trial ~send_for_trial order_trial`,
    },
    dropped: {
      told: `drop|withdraw|dismiss_charge|case|prosecution|investigation ^not_face_charge
        throw_out_case|charge discontinue_case|prosecution ^escape_prosecution|trial close_case`,
    },
  },
  guilt: {
    guilty: { words: 'convict guilty', told: 'convict find_guilty ^guilty impeach ^plead_guilty' },
    cleared: {
      words: 'acquit exonerate innocent',
      told: 'acquit exonerate clear find_innocent find_not_guilty ^not_guilty ^innocent',
    },
  },
  conviction: {
    stands: {
      told: 'confirm|uphold_conviction|verdict|sentence reject|dismiss_appeal lose_appeal',
    },
    undone: {
      told: 'quash|overturn|annul|cancel_conviction|verdict|sentence throw_out_conviction|verdict|sentence set_aside_conviction|verdict|sentence win_appeal allow_appeal order_retrial',
    },
  },
  pace: {
    faster: { words: 'quicken accelerate hasten speed_up pick_up' },
    slower: { words: 'slow slacken decelerate ease cool slow_down' },
  },
  flight: { grounded: { words: 'ground' }, flying: { words: 'fly' } },
  presence: {
    there: {
      words: 'remain stay hold_position hold_positions hold_its hold_their hold_out',
      told: `^remain|stay_in|on|at|there|put|behind|home ^still_in|on|at|there ^on_board ^refuse_leave ^in_place ^hold_out
        ^keep_presence ^hold|keep_position ^hold ^dig_in ^in_control ^in_the_country`,
    },
    gone: {
      words: 'withdraw retreat leave evacuate pull_out flee',
      told: `^leave ^flee ^depart ^quit ^abandon withdraw retreat evacuate pull_out move_out pull_back ^go_into_exile ^in_exile ^drive_out
        ^abandon_ship`,
    },
  },
  passage: {
    through: {
      words: 'reach arrive enter',
      told: '^reach ^arrive ^enter ^dock ^land ^get_through ^get_to ^pass_through ^make_it ~let|allow_in|through',
    },
    stopped: {
      words: 'turn_back turn_away',
      told: 'turn_back|away|around ~block ~stop ~bar prevent_reach|enter|land|dock stop_reach|enter deny_entry|access ~stick ^stick_at ^strand',
    },
  },
  access: {
    open: {
      told: `open reopen ^open_as|to ^stay|remain|be_open ^back_in_operation|service|use ^in_operation|service ^run|operate_as|normally
        ^operate ^accessible ^passable`,
    },
    shut: {
      told: `close shut shut_down seal seal_off block block_off blockade ^stay|remain|be_close|shut|block ^out_of_service|operation|order ^closed
        ^blocked ^impassable padlock barricade ^go_ahead|press_with_closure`,
    },
  },
  activity: {
    going: {
      told: '^resume resume restart ^continue continue ^go_on ^carry_on >press_on_with >press_ahead_with relaunch ^flow ^run_normally|again ^be_under_way ^underway ^rage restore',
    },
    stopped: {
      told: 'suspend halt stop pause interrupt end call_off break_off cut_off discontinue drop abandon ^stop ^cease ^come_to_end ^be_over cancel freeze',
    },
  },
  schedule: {
    on: {
      told: '^go_ahead ^take_place ^proceed ^on_schedule|time|track ^as_plan|schedule go_ahead_with stick_to',
    },
    off: {
      told: 'postpone delay cancel call_off put_off|back scrub adjourn push_back put|be_on_hold reschedule shelve scrap ^late ^delayed',
    },
  },
  force: {
    on: {
      words: 'impose reimpose reinstate introduce',
      told: 'impose reimpose reinstate introduce extend prolong renew maintain tighten keep_in_place|force ^remain|stay_in_place|force ^in_force ^still_need keep_until leave_in_place',
    },
    off: {
      words: 'lift repeal abolish remove',
      told: 'lift repeal abolish remove scrap end drop ease waive revoke do_away ^expire ^no_longer_need',
    },
  },
  office: {
    holds: {
      words: 'elect appoint reappoint inaugurate reelect',
      told: `elect appoint reappoint retain keep_on keep_in_post|office|job ^stay_on ^stay|remain|continue_as ^stay|remain_in_office|post|charge ^keep_job|post|seat
        ^remain|stay_minister|president|leader|coach|chief|chairman|chairwoman|head|governor|mayor|director|manager|executive ^in_office`,
    },
    left: {
      words: 'resign dismiss sack oust quit step_down stand_down',
      told: `^resign dismiss sack oust ^quit ^step_down|aside ^stand_down ^be_out remove replace fire ~force_out ^hand_in_resignation ^tender_resignation
        ^leave_post|office|job strip_of ^bow_out`,
    },
  },
  agreement: {
    made: {
      words: 'agree approve accept sign ratify endorse adopt pass',
      told: `agree approve accept sign ratify endorse adopt pass back ^say_yes give_go-ahead give_green_light give_approval|backing|consent|blessing
        wave_through ^clear grant_approval authorize authorise ^sign_up greenlight`,
    },
    refused: {
      words:
        'reject refuse veto block scrap cancel scupper oppose rule_out turn_down vote_down throw_out strike_down',
      told: 'reject refuse veto block scupper turn_down vote_down throw_out strike_down rebuff spurn ^fall_through ^say_no defeat decline ^fail ban scrap ^walk_away_from vote_against walk_out_of_talk|negotiation|meeting oppose',
    },
  },
  deal: {
    reached: {
      told: 'reach|strike|clinch|seal|sign|secure|conclude_deal|agreement|accord|truce|ceasefire|compromise|settlement ^come_to_terms',
    },
    failed: {
      told: '^collapse ^break_down ^fail|end|break_up_without ^without_deal|agreement|result|accord break_off ^founder ^walk_out_of_talk|negotiation|meeting ^end_in_failure ^fall_apart ^break_up ^fail_agree|reach ^reach_impasse ^deadlock',
    },
  },
  purchase: {
    made: {
      told: 'buy acquire take_over complete|finalise|finalize|agree_takeover|purchase|acquisition|merger|deal|sale agree_buy|acquire',
    },
    dropped: {
      told: '^pull_out ^walk_away ^back_out drop|abandon|withdraw_bid|offer|plan|takeover ^fall_through ^collapse ~scrap ~abandon call_off_takeover|purchase|merger',
    },
  },
  trend: {
    up: {
      words: 'rise raise hike increase grow climb surge soar jump gain double triple expand boost rebound',
      told: `rise raise hike increase grow climb surge soar jump gain boost double triple expand rebound ^pick_up ^go_up ^be_up ^up_by|from|on ^higher ^dearer lift
        #>rise_in|of #>increase_in|of #>jump_in #>growth_in|of #>surge_in ^more_expensive ^more ^swell ^mount quicken ^accelerate ^top push_up put_up`,
    },
    down: {
      words: 'fall cut decrease decline drop shrink plunge slump sink halve reduce dip lower plummet tumble',
      told: `fall cut decrease decline drop shrink plunge slump halve reduce dip lower plummet tumble ^go_down ^be_down ^down_by|from|on ^lower slash
        trim #>fall_in|of #>decrease_in #>drop_in #>decline_in|of #>slump_in #>cut_in ^cheaper ^less ^fewer ^slow ^ease ^contract ^slide ^slip bring_down`,
    },
    level: {
      words: 'stagnate unchanged steady stable flat',
      told: `^stagnate unchanged steady ^stable ^flat leave|keep|hold_unchanged|steady|stable hold|keep|leave_rate ^stay|remain_at|put|unchanged|same
        ^on_hold ^not_change`,
    },
  },
  ruling: {
    upheld: { words: 'uphold affirm', told: 'uphold affirm confirm let_stand' },
    undone: {
      words: 'overturn quash annul reverse overrule strike_down throw_out set_aside void invalidate',
      told: 'overturn quash annul reverse overrule strike_down throw_out set_aside void invalidate suspend_law|decree block declare_unconstitutional|illegal|void rule_unconstitutional|illegal',
    },
  },
  grant: { given: { words: 'grant award' }, kept: { words: 'deny refuse revoke withhold' } },
  permission: {
    allowed: {
      words: 'allow permit legalize authorize approve',
      told: 'allow permit legalize legalise authorize authorise approve clear let ~give_permission ^free_to',
    },
    banned: {
      words: 'ban forbid prohibit outlaw suspend bar block',
      told: 'ban forbid prohibit outlaw bar block ~deny_permission',
    },
  },
  truth: {
    true: {
      words: 'true confirm confirmed real genuine authentic verify',
      told: 'confirm verify detect ^test_positive ^genuine ^authentic',
    },
    untrue: {
      words: 'false hoax fake deny debunk untrue fabricate satire bogus myth rumor sham farce phoney rigged',
      told: 'rule_out exclude ^test_negative ^hoax ^fake ^false_alarm ^unfounded',
    },
  },
  running: {
    going: { words: 'open reopen resume continue start begin launch go_ahead carry_on' },
    over: { words: 'close shut end suspend cancel finish conclude call_off break_off' },
  },
  connection: {
    on: {
      told: 'reconnect restart ^online ^on_line ^be_back ^back_on|online ^back_on_line|grid|stream switch_on turn_on ^up_and_run ^work_normally|again ^on_the_grid ^function',
    },
    off: {
      told: 'disconnect shut_down switch_off turn_off ^offline ^off_line ^off_grid ^off_the_grid ^be_down ^go_down ^out_of_action|order ^trip ^crash ^idle ^without_power|electricity',
    },
  },
  soundness: {
    damaged: {
      told: 'destroy wreck level raze gut flatten ruin burn_down damage ^collapse ^cave_in ^crumble ^give_way devastate reduce_to|rubble ^burst ^suffer|sustain_damage',
    },
    sound: {
      told: '^intact ^undamaged ^unscathed ^unaffected ^untouched spare ^withstand ^without|escape_damage ^hold ^stand_firm ^survive ^come_through ^unharmed',
    },
  },
  fire: {
    tamed: { told: 'contain extinguish put_out douse ^under_control bring_under_control' },
    raging: { told: '^out_of_control ^rage ^still_burn ^spread ^continue_burn|spread ^on_fire' },
  },
  cause: {
    chance: {
      told: '#^accident ^accidental ^accidentally #^mishap ^faulty #^malfunction #^short_circuit #^technical_fault #^gas_leak #^natural_cause #^pilot|human_error #^lightning',
    },
    intent: {
      told: '#^arson ^deliberate ^deliberately #^sabotage ^intentional ^intentionally ^on_purpose #^foul_play #^bomb set_alight|fire',
    },
  },
  finding: {
    found: { told: 'find recover locate retrieve discover ^turn_up spot ^resurface' },
    missing: {
      told: '^missing ^unaccounted ^vanish ^disappear ^be_lost ^go_on|continue_search >still_search|look_for >search_for',
    },
  },
  contest: {
    won: {
      told: '^win ^beat ^defeat ^triumph ^prevail ^come|finish_first ^take_title|gold|crown ^clinch ^top_poll|podium ^victorious ^claim|seal_victory ^reelect ~reelect ^see_off ^edge_out',
    },
    lost: {
      told: '^lose ~beat ~defeat ^concede ~knock_out ^come|finish_second|third|fourth|last ^take_silver|bronze ^crash_out ^go_down_to ^runner-up ^suffer_defeat ~eliminate ~vote_out ~oust',
    },
  },
  favour: {
    for: {
      told: 'back support favour favor endorse ^>in_favour|favor_of ^vote_for|yes campaign_for >vote_for welcome',
    },
    against: {
      told: 'oppose ^>opposed|oppose_to >be_against >vote_against ^vote_no campaign_against reject',
    },
  },
  membership: {
    in: { told: '^join ^stay|remain_in ^accede ^enter_alliance|coalition|government' },
    out: { told: '^leave ^quit ^pull_out ^walk_out ^withdraw_from' },
  },
  attendance: {
    there: { told: '^attend ^take_part ^participate ^turn_up ^show_up' },
    away: { told: '^skip ^boycott ^stay_away|out ^miss ^absent ^stay_home ^pull_out' },
  },
  payment: {
    paid: { told: '^pay ^repay ^settle_debt|bill ^honour ^meet_payment' },
    unpaid: { told: '^default ^miss_payment|deadline ^owe ^in_arrears' },
  },
  result: {
    profit: {
      told: '^make|post|report|record|return|earn_profit ^swing_to_profit ^profitable ^in_the_black ^profit_of',
    },
    loss: { told: '^make|post|report|record_loss ^swing_to_loss ^loss-making ^in_the_red ^lose_money' },
  },
  weapon: {
    hit: { told: '^hit ^strike ^reach_target ^get_through' },
    stopped: { told: 'intercept shoot_down bring_down repel foil down' },
  },
  landing: {
    safe: { told: '^land|touch_safely ^touch_down ^make_emergency_landing ^land' },
    crashed: { told: '^crash ^plunge ^come|go_down ^slam' },
  },
  vessel: {
    sunk: { told: 'sink ^go_down ^capsize ^founder' },
    afloat: { told: '^afloat ^stay_afloat ^under_tow refloat' },
  },
  safety: {
    safe: { told: '^safe_to|for ^drinkable ^harmless ^fit_for ^pose_no' },
    unsafe: {
      told: '^unsafe ^contaminate ~contaminate ^toxic ^poisonous ^unfit ^pose_danger|risk|threat ^dangerous',
    },
  },
  legality: {
    legal: { told: '^legal ^lawful ^constitutional ^lawfully ^legally' },
    illegal: { told: '^illegal ^unlawful ^unconstitutional ^unlawfully ^illegally ^breach ^violate' },
  },
  manner: {
    calm: { told: '^peaceful ^peacefully ^calm ^pass_off ^without_incident|violence' },
    violent: { told: '^violent ^turn_violent ^riot ^end_in_clash|violence' },
  },
  mood: {
    glad: { words: 'happy glad smile laugh joyful cheerful' },
    sad: { words: 'sad cry unhappy frown weep mournful angry' },
  },
  waking: {
    asleep: { words: 'sleep asleep nap doze' },
    awake: { words: 'awake run walk jump play dance eat drink sing read work swim ride cook talk' },
  },
  posture: {
    seated: { words: 'sit seat lie kneel' },
    upright: { words: 'stand run walk jump dance climb swim' },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, StateWords>>>>;
