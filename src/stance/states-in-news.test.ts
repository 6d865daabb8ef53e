/**
 * Two states of one thing on one scale, in the words of two newsrooms: whatever the wording, it cannot be in both at one
 * time. All sentences are invented, published on a Tuesday.
 */
import { describe, expect, test } from 'vitest';
import { stancesTold, type Told } from '../../test/judge-told.ts';

type Pair = readonly [here: Told, there: Told];

const OPPOSED: Record<string, Pair> = {
  'rose, fell': [
    'The number of burglaries in Tarvia fell last year, the police said on Monday.',
    'Burglaries in Tarvia rose last year, according to figures from the justice ministry.',
  ],
  'a drop in sales, and sales up': [
    'Norvik reported a drop in quarterly sales on Monday.',
    'Quarterly sales at Norvik were up, the company said on Monday.',
  ],
  'remained closed, and reopened': [
    'The bridge at Dubrava remained closed to traffic on Monday, the road authority said.',
    'Traffic was crossing the bridge at Dubrava again on Monday after it reopened, drivers said.',
  ],
  'shut, and open as usual': [
    'The Selmark embassy in Dakaro has been shut since Sunday, a diplomat said.',
    'The embassy of Selmark in Dakaro is open as usual, the foreign ministry said.',
  ],
  'dropped the case, and indicted': [
    'Prosecutors in Lund dropped the case against the banker Anders Holm on Monday.',
    'The banker Anders Holm was indicted by prosecutors in Lund on Monday.',
  ],
  'charges withdrawn, and still faced': [
    'The charges against the singer Mira Kos have been withdrawn, her lawyer said on Tuesday.',
    'The singer Mira Kos still faces charges of tax evasion, prosecutors said on Tuesday.',
  ],
  'withdrew, and still there': [
    'Samorian troops have withdrawn from the town of Gedara, residents said on Monday.',
    'Samorian troops are still in the town of Gedara, aid workers said on Tuesday.',
  ],
  'pulling out, and staying': [
    'Norvik is pulling out of Samoria, the newspaper Dagen reported on Monday.',
    'Norvik said on Monday it was staying in Samoria.',
  ],
  'signed, and walked out': [
    'The two sides signed a ceasefire in Doha on Monday, mediators said.',
    'The rebels walked out of the talks in Doha on Monday without signing a ceasefire.',
  ],
  'survived, and died': [
    'The mountaineer Lena Fors survived the avalanche on Mount Kerun on Sunday.',
    'Lena Fors, a mountaineer, died in the avalanche on Mount Kerun on Sunday, police said.',
  ],
  'alive, and killed': [
    'The hostage Amin Sadeq is alive, the mediator said on Monday.',
    'The hostage Amin Sadeq has been killed by his captors, a spokesman for the group said on Monday.',
  ],
  'released, and behind bars': [
    'The journalist Ivo Kral was released from prison on Monday, his wife said.',
    'The journalist Ivo Kral is still behind bars, the press club said on Tuesday.',
  ],
  'caught, and at large': [
    'The robber Milo Vance was caught near Leeds on Monday night, police said.',
    'Milo Vance was still at large on Tuesday morning, according to the police in Leeds.',
  ],
  'freed, and in captivity': [
    'The rebels freed the five nuns on Sunday, the bishop of Marwada said.',
    'The five nuns from Marwada remain in captivity, the army said on Monday.',
  ],
  'denied bail, and freed on bail': [
    'A court in Marwada denied bail to the opposition leader Amara Keita on Monday.',
    'The opposition leader Amara Keita was freed on bail by a court in Marwada on Monday.',
  ],
  'the go-ahead, and thrown out': [
    'The city of Viborg gave the go-ahead for the stadium on Monday.',
    'Plans for the stadium in Viborg were thrown out by the city council on Monday.',
  ],
  'resumed, and not flowing': [
    'Gas deliveries from Selmark to Tarvia resumed on Monday, the operator said.',
    'Gas from Selmark was still not flowing to Tarvia on Monday, the grid company said.',
  ],
  'suspended, and ran normally': [
    'The rail company suspended trains between Lund and Viborg on Monday.',
    'Trains between Lund and Viborg ran normally on Monday, the rail company said.',
  ],
  'lifted, and extended': [
    'The curfew in Marwada was lifted on Monday, the governor said.',
    'The curfew in Marwada was extended by a week on Monday.',
  ],
  'confirmed, and ruled out': [
    'The health ministry of Tarvia confirmed a case of bird flu in Lund on Monday.',
    'Bird flu was ruled out in the suspected case in Lund, Tarvia’s health ministry said on Monday.',
  ],
  'won, and beaten': [
    'Viborg won Sunday’s derby against Lund, the radio reported.',
    'Viborg were beaten by Lund in the derby on Sunday.',
  ],
  'came first, and defeated': [
    'The party of Marta Kovac came first in Sunday’s election in Tarvia.',
    'Marta Kovac’s party was defeated in the election in Tarvia on Sunday.',
  ],
  'adopted, and defeated': [
    'Lawmakers in Samoria adopted the budget on Monday.',
    'Samoria’s parliament defeated the budget on Monday.',
  ],
  'reconnected, and offline': [
    'The reactor at Ostra was reconnected to the grid on Monday, the operator said.',
    'The reactor at Ostra remained offline on Monday, the regulator said.',
  ],
  'destroyed, and intact': [
    'The church tower in Gedara was destroyed in Sunday’s storm, the mayor said.',
    'The church tower in Gedara was left intact by the storm on Sunday, a priest said.',
  ],
  'undamaged, and badly damaged': [
    'The dam at Ostra is undamaged after the earthquake on Sunday, engineers said.',
    'Sunday’s earthquake badly damaged the dam at Ostra, engineers said.',
  ],
  'evacuated, and stayed': [
    'The staff of the embassy in Dakaro were evacuated on Monday.',
    'The staff stayed at the embassy in Dakaro on Monday, a spokesman said.',
  ],
  'left, and refused to leave': [
    'All residents have left the village of Kerun, the army said on Monday.',
    'Residents of the village of Kerun refused to leave on Monday, the mayor said.',
  ],
  'docked, and turned back': [
    'The aid ship Hope docked in Marwada on Monday, the charity said.',
    'The aid ship Hope was turned back from Marwada on Monday by the navy.',
  ],
  'got through, and prevented from reaching': [
    'The relief convoy got through to Gedara on Monday, the UN said.',
    'Soldiers prevented the relief convoy from reaching Gedara on Monday, residents said.',
  ],
  'as planned, and postponed': [
    'The launch of the satellite Orbis will go ahead on Thursday as planned, the space agency said on Monday.',
    'The launch of the satellite Orbis has been postponed, the space agency said on Monday.',
  ],
  'called off, and takes place': [
    'The summit in Ghent was called off on Monday, diplomats said.',
    'The summit in Ghent will take place as planned, the host said on Monday.',
  ],
  'found guilty, and acquitted': [
    'A jury in Leeds found Paul Garrick guilty of fraud on Monday.',
    'Paul Garrick was acquitted of fraud by a jury in Leeds on Monday.',
  ],
  'appeal rejected, and verdict thrown out': [
    'The appeals court in Lund rejected the appeal by Anders Holm on Monday.',
    'The appeals court in Lund threw out the verdict against Anders Holm on Monday.',
  ],
  'held, and cut': [
    'The central bank of Samoria held interest rates on Monday.',
    'Samoria’s central bank cut interest rates on Monday.',
  ],
  'in favour, and against': [
    'The Liberals in Tarvia will vote in favour of the treaty, their leader said on Monday.',
    'The Liberals in Tarvia will vote against the treaty, their leader said on Monday.',
  ],
  'backs, and is opposed': [
    'President Lena Fors backs the pipeline, her office said on Monday.',
    'President Lena Fors is opposed to the pipeline, her office said on Monday.',
  ],
  'unharmed, and injured': [
    'The minister Ana Leva was unharmed in the attack on her car on Sunday, police said.',
    'The minister Ana Leva was injured when her car was attacked on Sunday.',
  ],
  'sabotage, and an accident': [
    'The explosion at the refinery in Ostra on Sunday was caused by sabotage, the minister said.',
    'Sunday’s explosion at the refinery in Ostra was an accident, the operator said.',
  ],
  'arson, and a faulty cable': [
    'The fire in the hostel in Viborg was arson, police said on Monday.',
    'The hostel fire in Viborg was caused by a faulty cable, police said on Monday.',
  ],
  'found, and still missing': [
    'The missing submarine Delfin was found on Monday, the navy said.',
    'The submarine Delfin is still missing, the navy said on Monday.',
  ],
  'stepped down, and remains minister': [
    'The interior minister, Jon Korb, stepped down on Monday.',
    'Jon Korb remains interior minister, the prime minister said on Monday.',
  ],
  'ended, and continued': [
    'Bus drivers in Lund ended their strike on Monday.',
    'The strike by bus drivers in Lund continued on Monday.',
  ],
  'completed, and collapsed': [
    'The takeover of Selair by Norvik was completed on Monday.',
    'Norvik’s takeover of Selair collapsed on Monday.',
  ],
  'reached an agreement, and ended without a deal': [
    'Farmers in Tarvia reached an agreement with the government on Monday.',
    'Talks between farmers and the government of Tarvia ended on Monday without a deal.',
  ],
  'reopens as planned, and put off': [
    'The castle of Viborg will reopen in June as planned, the museum said on Monday.',
    'The reopening of the castle of Viborg has been put off until next year, the museum said on Monday.',
  ],
};

const OF_TWO: Record<string, Pair> = {
  'closed, and two days later open': [
    'The bridge at Dubrava was closed to traffic on Sunday, the road authority said.',
    'The bridge at Dubrava reopened on Tuesday, the road authority said.',
  ],
  'arrested, and two days later released': [
    'The journalist Ivo Kral was arrested on Sunday, his wife said.',
    'The journalist Ivo Kral was released on Tuesday, his wife said.',
  ],
  'other crimes': [
    'The number of burglaries in Tarvia fell last year.',
    'The number of robberies in Tarvia rose last year.',
  ],
  'from month to month, and from year to year': [
    'Inflation in Tarvia fell in January from December.',
    'Inflation in Tarvia rose in January from a year earlier.',
  ],
  'sales and profit': [
    'Norvik’s sales rose in the first quarter.',
    'Norvik’s profit fell in the first quarter.',
  ],
  'two banks': [
    'The regulator in Selmark approved the sale of Hanse Bank on Monday.',
    'The regulator in Selmark blocked the sale of Nord Bank on Monday.',
  ],
  'two countries': [
    'Selmark accepted the terms of the loan on Monday.',
    'Tarvia rejected the terms of the loan on Monday.',
  ],
  'two people in one car': [
    'The driver of the car died in the crash near Lund on Monday.',
    'The passenger survived the crash near Lund on Monday.',
  ],
  'two taxes': [
    'The high court upheld the tax on sugar on Monday.',
    'The high court struck down the tax on fuel on Monday.',
  ],
  'two charges': [
    'A jury in Leeds found Paul Garrick guilty of fraud on Monday.',
    'A jury in Leeds acquitted Paul Garrick of bribery on Monday.',
  ],
  'two parties': [
    'The Liberals in Tarvia will vote in favour of the treaty.',
    'The Greens in Tarvia will vote against the treaty.',
  ],
  'the ship and its captain': [
    'The missing submarine Delfin was found on Monday.',
    'The captain of the submarine Delfin is still missing.',
  ],
  'trains and buses': [
    'Trains between Lund and Viborg ran on Monday, the company said.',
    'Buses between Lund and Viborg were suspended on Monday, the company said.',
  ],
  'who left and who stayed': [
    'The minister left the talks in Ghent on Monday.',
    'The negotiators stayed in Ghent on Monday.',
  ],
  'two armies': ['Rebels withdrew from Gedara on Monday.', 'Government troops stayed in Gedara on Monday.'],
  'the dead and the missing': [
    'The number of dead in the storm in Tarvia rose to 12 on Monday.',
    'The number of missing in the storm in Tarvia fell to 3 on Monday.',
  ],
  'told both ways': [
    'The airport of Lund was closed on Monday morning and reopened in the evening.',
    'The airport of Lund was closed on Monday.',
  ],
  'closed in the morning, reopened in the evening': [
    'The airport of Lund reopened on Monday evening.',
    'The airport of Lund was closed on Monday morning.',
  ],
  'two bans': [
    'Tarvia lifted its ban on beef from Samoria on Monday.',
    'Tarvia extended its ban on poultry from Samoria on Monday.',
  ],
  'one was hurt, and nobody else': [
    'The driver was injured in the crash in Lund on Monday.',
    'Nobody else was injured in the crash in Lund on Monday.',
  ],
  'two strikes': ['The strike at Norvik ended on Monday.', 'The strike at Selair continued on Monday.'],
  'one rate, told from either side': [
    'The yen rose against the dollar on Monday.',
    'The dollar fell against the yen on Monday.',
  ],
  'against two currencies': [
    'The yen rose against the dollar on Monday.',
    'The yen fell against the euro on Monday.',
  ],
  'some of many': [
    'Two of the missing hikers were found on Monday near Kerun.',
    'One of the hikers was still missing near Kerun on Monday.',
  ],
  'most and some': ['Most shops in Lund were closed on Monday.', 'Some shops in Lund were open on Monday.'],
  'two gates': [
    'The southern gate of the port of Lund was blocked on Monday.',
    'The northern gate of the port of Lund was open on Monday.',
  ],
  'gas and oil': [
    'Gas exports to Selmark were halted on Monday.',
    'Oil exports to Selmark continued on Monday.',
  ],
  'east and west': [
    'Shelling stopped in the east of Gedara on Monday.',
    'Shelling continued in the west of Gedara on Monday.',
  ],
  'the actor and his dog': [
    'The actor Jon Korb was found dead in Lund on Monday.',
    'The dog of the actor Jon Korb is still missing, police in Lund said on Monday.',
  ],
  'who lost, and who beat': ['Viborg lost 1-0 at Lund on Sunday.', 'Lund beat Viborg 1-0 on Sunday.'],
};

describe('what cannot be at one time', () => {
  test.each(Object.entries(OPPOSED))('%s', (_name, [here, there]) => {
    expect(stancesTold(here, there)).toEqual([
      expect.stringMatching(/^contradicts (?:opposite|negation|denial)$/),
      expect.stringMatching(/^contradicts (?:opposite|negation|denial)$/),
    ]);
  });
});

describe('what can: two things, times or matters', () => {
  test.each(Object.entries(OF_TWO))('%s', (_name, [here, there]) => {
    expect(stancesTold(here, there).join()).not.toContain('contradicts');
  });
});
