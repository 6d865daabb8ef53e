import { describe, expect, test } from 'vitest';
import type { Kind, Slot, Stance, Statement } from '../model.ts';
import { analyzeStatement } from './analysis/analyze-statement.ts';
import { judgeStance } from './judge-stance.ts';

interface HardPair {
  readonly here: Statement;
  readonly there: Statement;
  readonly stance: Stance | 'unrelated' | readonly (Stance | 'unrelated')[];
  readonly kind?: Kind;
  /** The slot that decided, with the words of either side. */
  readonly differs?: readonly [slot: Slot, here: string | undefined, there: string | undefined];
  /** Named among what both speak of. */
  readonly agrees?: string;
}

const on = (published: string, text: string, before?: string): Statement => ({
  text,
  published,
  ...(before && { before }),
});
const MAY = '2023-05-03';
const NO_CONFLICT = ['supports', 'related', 'updates', 'unrelated'] as const;

const PAIRS: Readonly<Record<string, HardPair>> = {
  'two figures for one night are a contradiction': {
    here: on(MAY, 'Missile strikes on 2 May damaged 40 buildings in Dnipro, officials said.'),
    there: on(MAY, 'Officials said 52 buildings in Dnipro were damaged by missile strikes on 2 May.'),
    stance: 'contradicts',
    kind: 'number',
    differs: ['quantity', '40', '52'],
    agrees: 'Dnipro',
  },
  'South Korea is not North Korea': {
    here: on(MAY, 'South Korea fired two ballistic missiles into the sea on Tuesday.'),
    there: on(MAY, 'North Korea did not fire two ballistic missiles into the sea on Tuesday.'),
    stance: ['related', 'unrelated'],
  },
  'Team Alpha is not Team Beta': {
    here: on(MAY, 'Team Alpha improved its results by twelve percent last year.'),
    there: on(MAY, 'Team Beta improved its results by nine percent last year.'),
    stance: ['related', 'unrelated'],
  },
  'the wounded are not the killed': {
    here: on(MAY, 'The strike on Kherson on 2 May killed 12 people.'),
    there: on(MAY, 'The strike on Kherson on 2 May wounded 22 people.'),
    stance: 'related',
  },
  'drones launched are not drones shot down': {
    here: on(MAY, 'Russia launched 23 drones at Kyiv overnight.'),
    there: on(MAY, 'Ukrainian troops shot down 18 drones over Kyiv overnight.'),
    stance: 'related',
  },
  'another night is another event': {
    here: on(MAY, 'Ukraine shot down 18 drones over Kyiv on the night of 2 May.'),
    there: on(MAY, 'Ukraine shot down 9 drones over Kyiv on the night of 28 April.'),
    stance: ['related', 'updates'],
  },
  '"at least 12" leaves room for 17': {
    here: on(MAY, 'At least 12 people were killed in the fire in Lyon.'),
    there: on(MAY, 'The fire in Lyon killed 17 people.'),
    stance: NO_CONFLICT,
  },
  '3 to 8 km leaves room for 5 km': {
    here: on(MAY, 'The army pushed the enemy back 3 to 8 km near the Dnieper.'),
    there: on(MAY, 'The army pushed the enemy back 5 km near the Dnieper.'),
    stance: NO_CONFLICT,
  },
  'a claim and its denial in one sentence': {
    here: on(MAY, 'Washington accused Tehran of supplying Russia with drones.'),
    there: on(MAY, 'Washington accused Tehran of supplying Russia with drones, something Iran denies.'),
    stance: 'contradicts',
    kind: 'denial',
    differs: ['speaker', 'Washington', 'Iran'],
    agrees: 'Russia',
  },
  'a denial elsewhere names both speakers': {
    here: on(MAY, 'Kyiv accused Moscow of shelling the dam at Nova Kakhovka.'),
    there: on(MAY, 'Moscow denied shelling the dam at Nova Kakhovka.'),
    stance: 'contradicts',
    kind: 'denial',
    differs: ['speaker', 'Kyiv', 'Moscow'],
  },
  'two denials agree': {
    here: on(MAY, 'Moscow denied shelling the dam at Nova Kakhovka.'),
    there: on(MAY, 'Moscow has denied shelling the dam at Nova Kakhovka.'),
    stance: 'supports',
  },
  'who denies that it was not so, says that it was': {
    here: on(MAY, 'The minister knew of the report on the Ilmen bridge.'),
    there: on(MAY, 'The minister denied that he did not know of the report on the Ilmen bridge.'),
    stance: NO_CONFLICT,
  },
  'a later toll updates': {
    here: on('2023-11-19', 'Russia has lost 318,570 soldiers in Ukraine, the General Staff said.'),
    there: on('2023-11-22', 'Russia has lost 321,830 soldiers in Ukraine, the General Staff said.'),
    stance: 'updates',
    kind: 'later-figure',
    differs: ['quantity', '318,570', '321,830'],
    agrees: 'Ukraine',
  },
  'an earlier toll is told apart': {
    here: on('2023-11-22', 'Russia has lost 321,830 soldiers in Ukraine, the General Staff said.'),
    there: on('2023-11-19', 'Russia has lost 318,570 soldiers in Ukraine, the General Staff said.'),
    stance: 'updates',
    kind: 'earlier-figure',
  },
  '"last spring" is the spring before the document': {
    here: on('2023-10-10', 'The Kerch bridge was closed for repairs last spring.'),
    there: on('2021-10-10', 'The Kerch bridge was not closed for repairs last spring.'),
    stance: ['related', 'unrelated'],
  },
  'a quotation that negates': {
    here: on(MAY, 'The Ukrainian counter-offensive failed, the general said.'),
    there: on(MAY, 'The Ukrainian counter-offensive “did not fail”, the general said.'),
    stance: 'contradicts',
    kind: 'negation',
    differs: ['polarity', 'failed', 'did not fail'],
  },
  'per cent are not percentage points': {
    here: on(MAY, 'Inflation in Turkey fell by 2 percent in April.'),
    there: on(MAY, 'Inflation in Turkey fell by 5 percentage points in April.'),
    stance: NO_CONFLICT,
  },
  'miles are kilometres': {
    here: on(MAY, 'Russian troops advanced nearly two miles near Kupiansk.'),
    there: on(MAY, 'Russian troops advanced three kilometres near Kupiansk.'),
    stance: NO_CONFLICT,
  },
  'the whole country is not one city': {
    here: on(MAY, 'Russian strikes killed 30 people across Ukraine on 2 May.'),
    there: on(MAY, 'Russian strikes killed 4 people in Kyiv on 2 May.'),
    stance: ['related', 'unrelated'],
  },
  'the passive says the same': {
    here: on(MAY, 'Ukrainian forces destroyed the Antonivka bridge.'),
    there: on(MAY, 'The Antonivka bridge was destroyed by Ukrainian forces.'),
    stance: 'supports',
  },
  'who strikes and who is struck': {
    here: on(MAY, 'Israel attacked Iran on Sunday.'),
    there: on(MAY, 'Iran attacked Israel on Sunday.'),
    stance: ['contradicts', 'related'],
  },
  '"failed to" says that it was not done': {
    here: on(MAY, 'Russian forces captured the village of Robotyne.'),
    there: on(MAY, 'Russian forces failed to capture the village of Robotyne.'),
    stance: 'contradicts',
    kind: 'negation',
  },
  '"no longer" says that it is over': {
    here: on(MAY, 'The Zaporizhzhia plant is connected to the grid.'),
    there: on(MAY, 'The Zaporizhzhia plant is no longer connected to the grid.'),
    stance: 'contradicts',
    kind: 'negation',
    differs: ['polarity', undefined, 'is no longer connected'],
  },
  'fighting goes on, or the enemy has gone': {
    here: on(MAY, 'Fierce fighting is taking place in the town of Velyka, said the mayor.'),
    there: on(MAY, 'The governor said the army had already driven the enemy from Velyka.'),
    stance: 'contradicts',
    kind: 'opposite',
    differs: ['event', 'fighting', 'driven'],
    agrees: 'Velyka',
  },
  '"this area" is the one just spoken of': {
    here: on(MAY, 'Fierce fighting is taking place in the town of Velyka, said the mayor.'),
    there: on(
      MAY,
      'The governor said the army had already driven the enemy from this area.',
      'The front runs through Velyka.',
    ),
    stance: 'contradicts',
    kind: 'opposite',
    agrees: 'Velyka',
  },
  'one undertaking, well or badly gone': {
    here: on(MAY, 'After months of a disappointing offensive, the Ukrainian army holds its positions.'),
    there: on(MAY, 'The Ukrainian offensive was a success, the minister judged.'),
    stance: 'contradicts',
    kind: 'opposite',
    differs: ['event', 'disappointing', 'success'],
  },
  'a rise is not a fall': {
    here: on(MAY, 'Unemployment in Spain rose in April.'),
    there: on(MAY, 'Unemployment in Spain fell in April.'),
    stance: 'contradicts',
    kind: 'opposite',
    differs: ['event', 'rose', 'fell'],
  },
  'benefits are not unemployment': {
    here: on(MAY, 'Unemployment in Spain rose in April.'),
    there: on(MAY, 'Spain said hospitals in Madrid opened four new wards in March.'),
    stance: ['unrelated', 'related'],
  },
  'one event, two weekdays': {
    here: on(MAY, 'Putin arrived in Minsk on Monday for talks with Lukashenko.'),
    there: on(MAY, 'Putin arrived in Minsk on Tuesday for talks with Lukashenko.'),
    stance: 'contradicts',
    kind: 'date',
    differs: ['time', 'Monday', 'Tuesday'],
  },
  'one event, two places': {
    here: on(MAY, 'Kim Jong Un received five explosive drones as a gift in Vladivostok on Sunday.'),
    there: on(MAY, 'Kim Jong Un received five explosive drones as a gift in Khabarovsk on Sunday.'),
    stance: 'contradicts',
    kind: 'place',
    differs: ['place', 'Vladivostok', 'Khabarovsk'],
  },
  'the same words are a copy': {
    here: on(MAY, 'Ukraine is repairing key infrastructure after Russian missile strikes on Kharkiv.'),
    there: on(MAY, 'Ukraine is repairing key infrastructure after Russian missile strikes on Kharkiv.'),
    stance: 'supports',
    kind: 'copy',
  },
  'the same figure in other words': {
    here: on(
      MAY,
      'The Ukrainian army said it had pushed back the Russians from 3 to 8 km on the left bank of the Dnieper.',
    ),
    there: on(MAY, 'Russian troops were pushed back “3 to 8 km” near the Dnieper, the Ukrainian army says.'),
    stance: 'supports',
    kind: 'same-figure',
  },
  'spellings are one name': {
    here: on(MAY, 'Zelensky visited Kyiv hospitals on 2 May.'),
    there: on(MAY, 'Zelenskiy did not visit Kiev hospitals on 2 May.'),
    stance: 'contradicts',
    kind: 'negation',
  },
};

describe('a fact-checker’s hard pairs', () => {
  for (const [name, pair] of Object.entries(PAIRS)) {
    test(name, () => {
      const [here, there] = [analyzeStatement(pair.here), analyzeStatement(pair.there)];
      const judgement = judgeStance(here, there);
      expect([pair.stance].flat()).toContain(judgement.stance);
      if (pair.kind && judgement.stance !== 'unrelated') expect(judgement.kind).toBe(pair.kind);
      if (pair.differs) {
        const [slot, left, right] = pair.differs;
        const [first] = judgement.reason.differs;
        expect([first?.slot, first?.here?.text, first?.there?.text]).toEqual([
          slot,
          left === undefined ? first?.here?.text : expect.stringContaining(left),
          right === undefined ? first?.there?.text : expect.stringContaining(right),
        ]);
      }
      if (pair.agrees)
        expect(judgement.reason.agrees.map(({ text }) => text).join(' · ')).toContain(pair.agrees);
    });
  }

  test('every difference is cut from its own sentence', () => {
    for (const { here, there } of Object.values(PAIRS)) {
      for (const difference of judgeStance(analyzeStatement(here), analyzeStatement(there)).reason.differs) {
        const { here: left, there: right } = difference;
        if (left) expect(here.text.slice(left.start, left.end)).toBe(left.text);
        if (right) expect(there.text.slice(right.start, right.end)).toBe(right.text);
      }
    }
  });

  test('a contradiction and an update are never without a reason', () => {
    for (const { here, there } of Object.values(PAIRS)) {
      const { stance, reason } = judgeStance(analyzeStatement(here), analyzeStatement(there));
      if (stance === 'contradicts' || stance === 'updates') expect(reason.differs.length).toBeGreaterThan(0);
    }
  });
});
