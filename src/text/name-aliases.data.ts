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
Joe,Joey,Joseph
Mike,Mick,Mickey,Michael
Bill,Billy,Will,Willie,William
Bob,Bobby,Rob,Robbie,Robby,Robert
Jim,Jimmy,Jamie,James
Jack,Johnny,John
Jon,Jonathan
Tom,Tommy,Thomas
Ted,Eddie,Ed,Ned,Edward
Ted,Teddy,Theodore
Ed,Eddie,Edwin
Edmund,Ed
Dick,Rick,Ricky,Rich,Richie,Richard
Tony,Anthony,Antony
Chuck,Charlie,Charley,Charles
Nick,Nicky,Nicholas,Nicolas
Dan,Danny,Daniel
Ben,Benny,Benjamin,Binyamin,Benyamin
Tim,Timmy,Timothy
Steve,Stevie,Stephen,Steven
Bernie,Bernard
Alex,Alec,Alexander
Alex,Alexandra,Sandra
Alex,Alexis
Sasha,Aleksandr,Alexander,Oleksandr
Liz,Lizzie,Beth,Betty,Betsy,Eliza,Elizabeth,Elisabeth
Kathy,Cathy,Kate,Katie,Kit,Kathleen,Catherine,Katherine,Kathryn,Katharine
Dave,Davey,David
Matt,Matthew,Mathew
Chris,Topher,Christopher
Chris,Chrissy,Christine,Christina
Sam,Sammy,Samuel
Sam,Samantha
Pat,Paddy,Patrick
Pat,Patty,Tricia,Patricia
Andy,Drew,Andrew
Tony,Antonio
Ron,Ronnie,Ronald
Don,Donnie,Donald
Ken,Kenny,Kenneth
Larry,Laurie,Lawrence,Laurence
Greg,Gregory
Jeff,Geoff,Jeffrey,Geoffrey
Jerry,Gerry,Gerald,Gerard
Jerry,Jerome
Fred,Freddie,Frederick,Frederic
Frank,Frankie,Francis
Hank,Harry,Henry
Gabe,Gabriel
Hal,Harold
Jake,Jacob
Josh,Joshua
Zach,Zack,Zachary
Nate,Nat,Nathan,Nathaniel
Phil,Philip,Phillip
Pete,Peter
Ray,Raymond
Doug,Douglas
Russ,Russell
Walt,Wally,Walter
Vince,Vincent
Vic,Victor,Viktor
Stan,Stanley
Les,Leslie
Len,Lenny,Leonard
Lou,Louie,Louis,Lewis
Al,Albert
Al,Alan,Allan,Allen
Al,Alfred
Art,Arthur
Bart,Bartholomew
Brad,Bradley
Cliff,Clifford
Clint,Clinton
Curt,Curtis
Gene,Eugene
Herb,Herbert
Irv,Irving
Manny,Manuel,Emmanuel
Marty,Martin
Max,Maxwell
Max,Maximilian
Mitch,Mitchell
Norm,Norman
Randy,Randall,Randolph
Rudy,Rudolph
Sid,Sidney,Sydney
Abe,Abraham
Becky,Rebecca
Barb,Barbara
Cindy,Cynthia
Debbie,Deb,Deborah,Debra
Ellie,Eleanor
Gabby,Gabrielle
Ginny,Virginia
Jackie,Jacqueline
Jen,Jenny,Jennifer
Jess,Jessica
Judy,Judith
Kim,Kimberly
Maggie,Meg,Peggy,Margaret
Mandy,Amanda
Nikki,Nicole
Pam,Pamela
Sue,Susie,Susan,Suzanne
Terry,Theresa,Teresa
Terry,Terrence,Terence
Tina,Christina
Vicky,Vicki,Victoria
Val,Valerie
Pepe,Jose
Paco,Francisco
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
