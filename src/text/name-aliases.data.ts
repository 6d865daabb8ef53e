/** First spelling | others that name the same, where spelling rules do not bring them together. One thing a line. */
export const ALIASES = `
Kyiv|Kiev,Kiew,Kyyiv,Київ,Киев
Odesa|Odessa
Kharkiv|Kharkov,Charkiw,Харків,Харьков
Lviv|Lvov,Lwow,Lemberg,Львів
Dnipro|Dnepr City,Dnepropetrovsk City
Dnieper|Dnipro River,Dniepr,Dnepr,Dnieper River,Dnepr River
Dnipropetrovsk|Dnepropetrovsk
Mykolaiv|Nikolaev,Nikolayev,Mykolayiv
Zaporizhzhia|Zaporozhye,Zaporozhe,Saporischschja
Chernihiv|Chernigov
Chernobyl|Chornobyl,Tschernobyl
Kherson|Cherson
Avdiivka|Avdeevka,Avdeyevka
Donbas|Donbass
Vuhledar|Ugledar
Chasiv Yar|Chasov Yar
Kryvyi Rih|Krivoy Rog
Sevastopol|Sebastopol
Vinnytsia|Vinnitsa
Rivne|Rovno
Ternopil|Ternopol
Snihurivka|Snigirevka
Saint Petersburg|St Petersburg,Sankt Petersburg,Leningrad,Петербург,Санкт-Петербург
Moscow|Moskva,Moskau,Москва,Moscou
Beijing|Peking,Pekin
Guangzhou|Canton
Mumbai|Bombay
Kolkata|Calcutta
Chennai|Madras
Bengaluru|Bangalore
Yangon|Rangoon
Ho Chi Minh City|Saigon
Astana|Nur-Sultan,Nursultan
Ulaanbaatar|Ulan Bator
Almaty|Alma-Ata
Tehran|Teheran,Téhéran
Mecca|Makkah
Hodeidah|Hudaydah,Al Hudaydah,Hodeida
Sanaa|Sana'a
Gaza Strip|Gaza
West Bank|Cisjordan
Prague|Praha
Vienna|Wien
Munich|München
Cologne|Köln
Nuremberg|Nürnberg
Florence|Firenze
Rome|Roma
Milan|Milano
Naples|Napoli
Turin|Torino
Venice|Venezia
Lisbon|Lisboa
Warsaw|Warszawa
Krakow|Cracow
Bucharest|București
Belgrade|Beograd
Athens|Αθήνα
Thessaloniki|Salonica
Brussels|Bruxelles
Antwerp|Antwerpen
Ghent|Gent
The Hague|Den Haag
Geneva|Genève,Genf
Basel|Basle
Seville|Sevilla
Copenhagen|København
Gothenburg|Göteborg
Istanbul|Constantinople
Cairo|Al-Qahirah
Jerusalem|Al-Quds
Mexico City|Ciudad de México
Havana|La Habana
New York|New York City,NYC,N.Y.
Washington|Washington D.C.,Washington DC,D.C.
Los Angeles|L.A.
Hong Kong|Hongkong
Xinjiang|Sinkiang
Transnistria|Transdniestria,Pridnestrovie
Nagorno-Karabakh|Artsakh,Karabakh
Falkland Islands|Malvinas,Falklands
European Union|EU,E.U.
United Nations|UN,U.N.,UNO
NATO|North Atlantic Treaty Organization,North Atlantic Treaty Organisation,OTAN
World Health Organization|WHO,World Health Organisation
International Monetary Fund|IMF
World Trade Organization|WTO
International Atomic Energy Agency|IAEA
International Criminal Court|ICC
International Court of Justice|ICJ
European Central Bank|ECB
Federal Reserve|Fed,US Federal Reserve
Food and Drug Administration|FDA
Centers for Disease Control and Prevention|CDC,Centers for Disease Control
Environmental Protection Agency|EPA
Federal Bureau of Investigation|FBI
Central Intelligence Agency|CIA
National Security Agency|NSA
Internal Revenue Service|IRS
National Rifle Association|NRA
National Health Service|NHS
British Broadcasting Corporation|BBC
Agence France-Presse|AFP,Agence France Presse
Associated Press|AP
TASS|Tass,ITAR-TASS
Organization of the Petroleum Exporting Countries|OPEC
African Union|AU
African National Congress|ANC
Bharatiya Janata Party|BJP
Christian Democratic Union|CDU
Alternative for Germany|AfD,Alternative für Deutschland
Republican Party|GOP,Republicans,Republican
Democratic Party|Democrats,Democrat
Islamic State|ISIS,ISIL,Daesh,IS,Islamic State of Iraq and Syria,Islamic State of Iraq and the Levant
al-Qaeda|Al Qaeda,al-Qaida,Al Qaida
Hezbollah|Hizbollah,Hizbullah,Hizballah,Hezballah
Taliban|Taleban
Houthis|Houthi,Huthi,Ansar Allah
Hamas|Harakat al-Muqawama al-Islamiya
Israel Defense Forces|IDF,Israeli army,Israeli military
Armed Forces of Ukraine|Ukrainian Armed Forces,AFU,Ukrainian army
General Staff of the Armed Forces of Ukraine|General Staff of the Ukrainian Armed Forces,Ukrainian General Staff,Ukraine's General Staff
Kremlin|The Kremlin
European Commission|EU Commission
Organization for Security and Co-operation in Europe|OSCE
Wagner Group|Wagner,PMC Wagner
Covid-19|Covid,Coronavirus disease 2019
Muammar Gaddafi|Moammar Gadhafi,Muammar Qaddafi,Mouammar Kadhafi,Moammar Khadafy,Muammar al-Gaddafi
Gaddafi|Gadhafi,Qaddafi,Kadhafi,Khadafy
Osama bin Laden|Usama bin Laden,Oussama ben Laden,Usama bin Ladin
Volodymyr Zelensky|Wolodymyr Selenskyj,Vladimir Zelensky
Zelensky|Selenskyj,Selenski
Boris Yeltsin|Boris Jelzin
Yeltsin|Jelzin
Mao Zedong|Mao Tse-tung
Deng Xiaoping|Teng Hsiao-ping
Chiang Kai-shek|Jiang Jieshi
Yasser Arafat|Yasir Arafat
Ayatollah Khomeini|Ruhollah Khomeini,Khomeyni
Benjamin Netanyahu|Binyamin Netanyahu,Bibi Netanyahu
Mahmoud Ahmadinejad|Mahmud Ahmadi-Nejad
Recep Tayyip Erdogan|Recep Erdogan,Tayyip Erdogan
Mohammed bin Salman|MBS
Alexandria Ocasio-Cortez|AOC
Lula|Luiz Inacio Lula da Silva,Lula da Silva
`;

/** Given names that are one name in several languages or spellings; only between full names. */
export const GIVEN_NAMES = `
Volodymyr,Vladimir,Uladzimir
Oleksandr,Aleksandr,Alexander,Alexandre,Aliaksandr,Alexandros
Oleksiy,Aleksei,Alexei,Alexis
Mykola,Nikolai,Nicolas
Dmytro,Dmitri,Dmitry,Dimitri
Yevhen,Evgeny,Yevgeny,Evgueni,Eugene
Serhiy,Sergei,Serge,Siarhei
Mykhailo,Mikhail,Michael,Mikhaïl,Michail
Andriy,Andrei,Andrey,Andrew
Pavlo,Pavel
Petro,Petr,Pyotr,Piotr
Oleh,Oleg
Ihor,Igor
Viktor,Victor
Kyrylo,Kirill
Valeriy,Valery,Valeri
Hanna,Anna
Olha,Olga
Iryna,Irina
Kateryna,Ekaterina,Yekaterina
Natalia,Nataliya,Natalya
Tetiana,Tatiana,Tatyana
Yulia,Julia,Yuliya,Ioulia
Yuri,Yuriy,Iouri,Yury,Jurij
Mohammed,Muhammad,Mohamed,Mohammad,Muhammed,Mohamad
Ahmed,Ahmad
Hassan,Hasan
Hussein,Hossein,Husayn,Hussain,Hosein
Yusuf,Youssef,Yousef,Yusef
Ibrahim,Ebrahim
Omar,Umar
Usama,Osama,Oussama
Mahmoud,Mahmud
Yasser,Yasir
Bashar,Bachar
Joe,Joseph
Mike,Michael
Bill,William
Bob,Robert
Jim,James
Tom,Thomas
Ted,Edward
Dick,Richard
Tony,Anthony
Chuck,Charles
Nick,Nicholas
Dan,Daniel
Ben,Benjamin,Binyamin,Benyamin
Tim,Timothy
Steve,Stephen,Steven
Bernie,Bernard
Alex,Alexander
Liz,Elizabeth
Kathy,Kathleen,Catherine
Angela,Angela
`;

/** Buildings, streets and seats that are said for a power. The capitals are in the table of countries. */
export const METONYMS = `
Russia|Kremlin
United States|White House,Pentagon,Capitol Hill,State Department
United Kingdom|Downing Street,Whitehall,Westminster
France|Élysée,Elysee Palace,Quai d'Orsay
Turkey|Sublime Porte
South Korea|Blue House
Ukraine|Bankova
European Union|Brussels
Vatican City|Holy See
`;
