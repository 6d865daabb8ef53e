import { describe, expect, test } from 'vitest';
import { foldName } from './fold-name.ts';
import { aliasesFrom, NAME_ALIASES, standsFor } from './name-aliases.ts';
import { type NameAgreement, sameName } from './same-name.ts';

/** Spellings of one name in each line; every one is paired with the first. */
const SAME = `
Volodymyr Zelensky|Volodymyr Zelenskyy|Volodymyr Zelenskiy|Volodymyr Zelenskyi|Володимир Зеленський|Vladimir Zelensky
Vladimir Putin|Vladimir Poutine|Владимир Путин
Alexander Lukashenko|Alyaksandr Lukashenka|Alexandre Loukachenko|Александр Лукашенко
Yevgeny Prigozhin|Evgeny Prigozhin|Evgueni Prigojine|Евгений Пригожин
Sergei Lavrov|Sergey Lavrov|Serguei Lavrov|Сергей Лавров
Sergei Shoigu|Sergey Shoygu|Sergueï Choïgou
Valery Gerasimov|Valeriy Gerasimov|Valeri Guerassimov
Valerii Zaluzhnyi|Valeriy Zaluzhny|Valeri Zaloujny
Natalia Goumeniouk|Nataliya Humeniuk|Natalya Gumenyuk
Oleksandr Shtoupoun|Oleksandr Chtoupoun|Oleksandr Shtupun
Viktor Yanukovych|Victor Yanukovich|Viktor Ianoukovitch|Віктор Янукович
Mikhail Gorbachev|Mikhaïl Gorbatchev|Michail Gorbatschow|Михаил Горбачёв
Alexei Navalny|Alexey Navalny|Alexeï Navalny|Alexej Nawalny|Алексей Навальный
Dmitry Medvedev|Dmitri Medvedev|Dmitrij Medwedew
Ramzan Kadyrov|Ramzan Kadirov|Рамзан Кадыров
Boris Yeltsin|Boris Eltsine|Boris Jelzin
Pyotr Tchaikovsky|Piotr Chaikovsky|Pyotr Chaykovskiy
Fyodor Dostoevsky|Fyodor Dostoyevsky
Kyriakos Mitsotakis|Κυριάκος Μητσοτάκης
Alexis Tsipras|Αλέξης Τσίπρας
Recep Tayyip Erdoğan|Recep Tayyip Erdogan
Bashar al-Assad|Bashar Al-Assad|Bachar al-Assad|Bashar Assad
Saddam Hussein|Saddam Husein|Saddam Hussain
Muammar Gaddafi|Moammar Gadhafi|Mouammar Kadhafi
Osama bin Laden|Usama bin Laden
Mohammed bin Salman|Mohamed bin Salman|Muhammad bin Salman
Mohammed Morsi|Mohamed Morsi|محمد مرسي
Aleksandar Vučić|Aleksandar Vucic
Novak Djokovic|Novak Đoković
Slobodan Milošević|Slobodan Milosevic
Nicolás Maduro|Nicolas Maduro
Luiz Inácio Lula da Silva|Luiz Inacio Lula da Silva
Gerhard Schröder|Gerhard Schroeder|Gerhard Schroder
Benjamin Netanyahu|Binyamin Netanyahu|Benyamin Netanyahou
Kim Jong Un|Kim Jong-un|Kim Jong-Un
Mao Zedong|Mao Tse-tung
President Joe Biden|Joe Biden|Joseph Biden
Robert O'Neill|Rob O'Neill|Bob O'Neill
Catherine Middleton|Kate Middleton
Matthew Hancock|Matt Hancock
Gen. Mark Milley|Mark Milley|General Mark Milley
Kyiv|Kiev|kyiv|Київ|Киев
Odesa|Odessa
Kharkiv|Kharkov|Харків
Avdiivka|Avdiïvka|Avdiiivka|Avdijivka|Авдіївка
Bakhmut|Bahmut|Бахмут
Donbas|Donbass
Luhansk|Lugansk|Louhansk
Zaporizhzhia|Zaporizhia|Zaporijia|Zaporozhye
Mykolaiv|Mykolayiv|Nikolaev
Sievierodonetsk|Severodonetsk
Mariupol|Marioupol|Маріуполь
Saint Petersburg|St. Petersburg|Санкт-Петербург
Beijing|Peking
Mumbai|Bombay
Myanmar|Burma
Zürich|Zurich|Zuerich
São Paulo|Sao Paulo
Khartoum|Khartum
Tehran|Téhéran|Teheran
United Kingdom|UK|Britain|U.K.
United States|US|U.S.|USA|America|the United States
European Union|EU|the EU
United Nations|UN|U.N.
Ivory Coast|Côte d’Ivoire
Türkiye|Turkey
Hezbollah|Hizbullah|Hizballah
al-Qaeda|Al Qaida
Islamic State|ISIS|ISIL
Ministry of Defence|Defense Ministry
Russian Defense Ministry|Ministry of Defence of Russia|Russia’s Defence Ministry
General Staff of the Ukrainian Armed Forces|General Staff of the Armed Forces of Ukraine
Supreme Court of the United States|US Supreme Court
Kenyan Parliament|Parliament of Kenya
COVID-19|Covid-19|Covid 19
`;

const COMPATIBLE: [a: string, b: string][] = [
  ['Zelensky', 'Volodymyr Zelenskyy'],
  ['V. Putin', 'Vladimir Putin'],
  ['Putin', 'President Vladimir Putin'],
  ['Kim', 'Kim Jong-un'],
  ['Xi', 'Xi Jinping'],
  ['bin Salman', 'Mohammed bin Salman'],
  ['Adviivka', 'Avdiivka'],
  ['Apple', 'Apple Inc.'],
  ['SCO', 'Shanghai Cooperation Organisation'],
  ['Clinton', 'Hillary Clinton'],
];

/** Near misses: alike in writing or in words, and not the same. */
const DIFFERENT = `
Vladimir Putin|Lyudmila Putina
Rob Ford|Doug Ford
Alexandra Pope|Alexander Pope
Jim Jordan|Jack Jordan
South Korea|North Korea
Korea|South Korea
Sudan|South Sudan
Iran|Iraq
Niger|Nigeria
Austria|Australia
Mali|Malawi
Slovakia|Slovenia
Latvia|Lithuania
Gambia|Zambia
Mauritania|Mauritius
Paraguay|Uruguay
Guinea|Guinea-Bissau
Guinea|Papua New Guinea
Guinea|Equatorial Guinea
Dominica|Dominican Republic
Republic of the Congo|Democratic Republic of the Congo
Congo-Brazzaville|DRC
Georgia|Georgia Tech
Ireland|Northern Ireland
Ireland|Iceland
Macedonia|Moldova
Chad|Chile
India|Indiana
Peru|Perugia
Kuwait|Qatar
Oman|Amman
Sweden|Switzerland
Samoa|American Samoa
Washington State|Washington
New York|York
New Mexico|Mexico
West Virginia|Virginia
North Carolina|South Carolina
East Timor|West Timor
East Jerusalem|Jerusalem
West Bank|East Bank
Kyiv|Kyiv Oblast
Dnipro|Dnieper
Kherson|Kharkiv
Luhansk|Lutsk
Donetsk|Donbas
Moscow|Russia
Kremlin|Russia
Team Alpha|Team Beta
Team Alpha|Alpha
32nd Brigade|33rd Brigade
Covid-19|Covid-22
Su-34|Su-35
Article 5|Article 6
World War I|World War II
Bill Clinton|Hillary Clinton
Joe Biden|Hunter Biden
Donald Trump|Melania Trump
George W. Bush|George H. W. Bush
Kim Jong Un|Kim Jong Il
Kim Jong Un|Kim Yo Jong
Boris Johnson|Ron Johnson
Nancy Reagan|Ronald Reagan
Raúl Castro|Fidel Castro
Uhuru Kenyatta|Jomo Kenyatta
Hassan Rouhani|Hassan Nasrallah
Ali Khamenei|Ruhollah Khomeini
Indira Gandhi|Mahatma Gandhi
Emmanuel Macron|Brigitte Macron
University of Chicago|Chicago
Bank of England|England
Bank of England|Bank of Ireland
Manchester United|Manchester City
Real Madrid|Atletico Madrid
Democratic Party|Republican Party
House of Commons|House of Lords
World Bank|World Health Organization
Defense Ministry|Foreign Ministry
Supreme Court of India|US Supreme Court
Ukrainian Defense Ministry|Russian Defense Ministry
FBI|CIA
ISIS|IRS
Fox News|Sky News
The New York Times|The Washington Post
`;

function pairs(table: string): [a: string, b: string][] {
  const lines = table.trim().split('\n');
  return lines.flatMap((line) => {
    const [first = '', ...others] = line.split('|');
    return others.map((other): [string, string] => [first, other]);
  });
}

function expectBoth(a: string, b: string, expected: NameAgreement): void {
  expect([sameName(a, b), sameName(b, a)]).toEqual([expected, expected]);
}

describe('names', () => {
  test.each(pairs(SAME))('%s and %s are the same', (a, b) => expectBoth(a, b, 'same'));
  test.each(COMPATIBLE)('%s may be short for %s', (a, b) => expectBoth(a, b, 'compatible'));
  test.each(pairs(DIFFERENT))('%s is not %s', (a, b) => expectBoth(a, b, 'different'));

  test('a name is the same as itself, whatever stands around it', () => {
    for (const name of ['Kyiv', 'Niger', 'the Kremlin', 'al-Shabaab', 'X Æ A-12'])
      expect(sameName(name, name)).toBe('same');
  });

  test('more names than are remembered are told apart as before', () => {
    const towns = Array.from({ length: 160 }, (_, i) => `Newtown ${String.fromCharCode(65 + (i % 26))}x${i}`);
    for (const a of towns) for (const b of towns) expect(sameName(a, b) === 'same').toBe(a === b);
  });

  test('the table of aliases can be extended by the reader', () => {
    const aliases = aliasesFrom({ 'Port Ember': ['Emberhaven', 'Old Quay'] }, NAME_ALIASES);
    expect(foldName('Old Quay', aliases)).toBe(foldName('Port Ember', aliases));
    expect(foldName('Old Quay')).not.toBe(foldName('Port Ember'));
    expect(foldName('Kiev', aliases)).toBe(foldName('Kyiv'));
  });

  test('a seat of power stands for its country without being it', () => {
    expect(standsFor(foldName('Kremlin'))).toBe(foldName('Russia'));
    expect(standsFor(foldName('Kiev'))).toBe(foldName('Ukraine'));
    expect(standsFor(foldName('White House'))).toBe(foldName('USA'));
    expect(standsFor(foldName('Bakhmut'))).toBeUndefined();
  });
});
