"""Addresses of four dozen countries as advocates give them, and as people write them there.

A row: country, house number, street, town, postcode, and how it is written; where there is no street, the address is one line.
"""

import pytest

from tests.fakes import watched
from watcher.match import Watchlist, mentions
from watcher.model import Post

GIVEN = """
US|742|Evergreen Terrace|Springfield|97475|742 Evergreen Terrace;742 Evergreen Ter.;742 Evergreen Trc;742 evergreen;Evergreen Terrace 742;house 742 on Evergreen Terrace;seven forty-two Evergreen Terrace
US|1600|North Main Street|Springfield|97475|1600 N Main St;1600 N. Main Street;1600 Main St N;1600 No. Main St;1600 Main Street North;sixteen hundred North Main
US|123 1/2|SW 5th Avenue|Portland|97204|123 1/2 SW 5th Ave;123 1/2 Southwest Fifth Avenue
US|4501|County Road 12|Elba|36323|4501 CR 12;4501 County Rd 12;4501 Co. Rd. 12;4501 Cty Rd 12
US|N84W16889|Menomonee Avenue|Falls|53051|N84 W16889 Menomonee Ave;N84W16889 Menomonee Avenue
US|88|Highway 101|Nehalem|97131|88 Hwy 101;88 US-101;88 US Highway 101;88 Highway 101
GB|Flat 3, 22|Abercorn Road|Belfast|BT9 7XX|22 Abercorn Rd flat 3;Flat 3 22 Abercorn Road;3/22 Abercorn Road;22 Abercorn Road
GB|The Old Mill|Station Lane|Wells|BA5 1AA|The Old Mill, Station Lane;Old Mill on Station Ln;old mill station lane
GB|7|St. Mary's Close|York|YO1 7XX|7 St Marys Close;7 Saint Mary's Cl;7 St. Mary Close;no 7 st mary's close
GB|14-16|High Street|Ely|CB7 4XX|14-16 High St;14 High Street, Ely;16 High St Ely;14/16 High Street
IE|5|Sráid Uí Chonaill|Baile Átha Cliath||5 Sráid Uí Chonaill;5 Sraid Ui Chonaill
DE|12 a|Königsberger Straße|Köln|50667|Königsberger Str. 12a;Koenigsberger Strasse 12 A;Königsbergerstr. 12a;Königsberger Str.12A;12a Königsberger Straße;Königsbergerstraße 12 a, 50667 Köln
DE|5|Am Alten Markt|Mainz|55116|Am alten Markt 5;A. Alten Markt 5
DE|17|Karl-Marx-Allee|Berlin|10178|Karl Marx Allee 17;K.-Marx-Allee 17;Karl-Marx-All. 17
DE|3|Straße des 17. Juni|Berlin|10623|Str. des 17. Juni 3;Straße des siebzehnten Juni 3;Strasse d. 17. Juni 3
AT|4/2/15|Mariahilfer Straße|Wien|1070|Mariahilfer Straße 4/2/15;Mariahilferstr. 4, Stiege 2, Tür 15;Mariahilfer Str. 4;Mariahilfer Str 4/15
CH|8|Rue du Général-Guisan|Vevey|1800|Rue du Gén.-Guisan 8;8 rue Général Guisan;Général-Guisan 8
FR|25 bis|Rue de l'Église|Lyon|69001|25 bis rue de l’Eglise;25bis, rue de l'église;25 B rue de l'Église;25 rue de l'eglise
FR|3|Avenue du Maréchal Foch|Nice|06000|3 av. du Mal Foch;3, avenue du Maréchal-Foch;3 av Maréchal Foch;3 ave Foch
ES|14, 3º B|Calle Mayor|Madrid|28013|C/ Mayor 14 3ºB;Calle Mayor, 14, 3.º B;c/mayor nº14 3B;Mayor 14
ES|s/n|Camino Viejo|Toledo|45001|Camino Viejo s/n;cno. viejo s/n;Camino Viejo sin número
IT|7/A|Via Giuseppe Garibaldi|Bologna|40124|Via G. Garibaldi 7/A;via Garibaldi 7a;V. Garibaldi, 7/a;Via Giuseppe Garibaldi n. 7A
IT|1200|Cannaregio|Venezia|30121|Cannaregio 1200;Sestiere Cannaregio 1200;Cannaregio, n° 1200
NL|88-2|Prinsengracht|Amsterdam|1015 DX|Prinsengracht 88-2;Prinsengracht 88 II;Prinsengr. 88 2hg;1015DX 88
BE|12 bus 3|Kerkstraat|Gent|9000|Kerkstraat 12 bus 3;Kerkstr. 12/3;Kerkstraat 12 b3;Kerkstraat 12
PL|15/7|ul. Marszałkowska|Warszawa|00-626|ul. Marszałkowska 15/7;Marszalkowska 15 m. 7;Marszałkowskiej 15/7;na Marszałkowskiej 15;ul Marszałkowska 15 m 7
CZ|1234/5|Na Příkopě|Praha|110 00|Na Příkopě 1234/5;Na Prikope 5;Na Příkopě č.p. 1234;na prikope 1234
SK|22|Hlavná|Košice|040 01|Hlavná 22;Hlavna ulica 22;na Hlavnej 22
HU|9|Petőfi Sándor utca|Győr|9021|Petőfi Sándor u. 9;Petőfi S. utca 9.;Petofi u. 9;9021 Győr, Petőfi u. 9.
RO|24|Strada Mihai Eminescu|Cluj|400001|Str. M. Eminescu nr. 24;strada Mihai Eminescu 24;Eminescu 24
BG|18|ул. Васил Левски|София|1000|ул. Васил Левски 18;ул. В. Левски №18;Vasil Levski 18;ul. Vasil Levski 18
RU|12|улица Ленина|Омск|644000|ул. Ленина, д. 12;Ленина 12;на Ленина, 12;улица Ленина дом 12 кв 5;ul. Lenina 12;Lenina 12;Ленина,12-5
RU|5 к2|проспект Мира|Москва|129090|пр-т Мира д.5 корп.2;проспект Мира 5к2;пр. Мира, 5 корпус 2;Мира 5/2
UA|33|вулиця Шевченка|Львів|79000|вул. Шевченка 33;Шевченка, 33;на Шевченка 33;vul. Shevchenka 33
GR|21|Οδός Ερμού|Αθήνα|10563|Ερμού 21;οδός Ερμού 21;Ermou 21;Ermou Street 21
TR|48|Atatürk Caddesi|İzmir|35210|Atatürk Cad. No:48;Ataturk cd. 48;Atatürk Caddesi No 48/3;Atatürk Caddesi'nde 48
SE|11 B|Storgatan|Umeå|903 26|Storg. 11B;Storgatan 11 b;storgatan11b;på Storgatan 11
NO|6|Kirkeveien|Oslo|0268|Kirkevn. 6;Kirkeveien 6;Kirkevegen 6;kirkeveien nr 6
DK|31, 2. tv|Vesterbrogade|København|1620|Vesterbrogade 31, 2. tv.;Vesterbrog. 31 2tv;Vesterbrogade 31
FI|2 A 14|Mannerheimintie|Helsinki|00100|Mannerheimintie 2 A 14;Mannerheimint. 2 A;Mannerheimintiellä 2;mannerheimintie 2A14
PT|45, 2.º Esq|Rua do Carmo|Lisboa|1200-093|R. do Carmo 45 2ºEsq;Rua do Carmo, nº 45;rua do carmo 45
BR|1000|Avenida Paulista|São Paulo|01310-100|Av. Paulista, 1000;Av Paulista n 1000;Paulista 1000;avenida paulista nº1000 apto 12
MX|123|Calle Benito Juárez|Puebla|72000|C. Benito Juárez #123;Calle B. Juárez No. 123;benito juarez 123
CO|45-67|Carrera 7|Bogotá|110231|Cra 7 # 45-67;Carrera 7 No. 45-67;Kra. 7 #45 67;cra7 45-67
JP|1-2-3|神南|渋谷区|150-0041|神南1-2-3;神南1丁目2-3;神南一丁目二番三号;渋谷区神南１－２－３
CN|88号|南京东路|上海|200001|南京东路88号;南京东路88號;Nanjing East Road 88;Nanjing Donglu 88;No. 88 Nanjing East Road
KR|152|세종대로|서울|04520|세종대로 152;세종대로152;Sejong-daero 152;152 Sejongdaero
IN|12-B|M.G. Road|Pune|411001|12B MG Road;12-B, M G Rd;12 b Mahatma Gandhi Road;#12B, M.G. Road
IL|7|רחוב הרצל|חיפה||הרצל 7;רח' הרצל 7
EG|15|شارع التحرير|القاهرة||15 شارع التحرير;شارع التحرير ١٥
IR|8|خیابان ولیعصر|تهران||خیابان ولیعصر پلاک ۸;ولیعصر پلاک 8
TH|99/1|ถนนสุขุมวิท|กรุงเทพ|10110|99/1 ถนนสุขุมวิท;99/1 ถ.สุขุมวิท;๙๙/๑ ถนนสุขุมวิท
VN|25|Đường Lê Lợi|Huế||25 Lê Lợi;25 đường Lê Lợi;số 25 Le Loi;25 Lê Lợi, Huế
ID|10|Jalan Sudirman|Jakarta|10220|Jl. Sudirman No. 10;Jln Sudirman 10;jalan sudirman no 10
AU|3/17|Wattle Street|Ultimo|2007|3/17 Wattle St;Unit 3, 17 Wattle St;U3 17 Wattle Street;17 Wattle St
NZ|2/45|Queens Parade|Napier|4110|2/45 Queens Pde;Flat 2, 45 Queens Parade;45 Queens Parade
CA|100|Rue Sainte-Catherine Ouest|Montréal|H2X 1K4|100 Ste-Catherine O.;100 rue Sainte-Catherine Ouest;100 St. Catherine Street West;100 Ste Catherine W
ZA|6|Kerkstraat|Paarl|7646|Kerkstraat 6;6 Kerk Str
|1-2-3|神南|渋谷区||神南一丁目二番三号;神南1-2-3;神南１の２の３;神南一の二の三;神南1丁目2番地3;神南1丁目2番3号;渋谷区神南一丁目2番3;神南 1丁目2-3 501号室
|12-5|北沢二丁目|世田谷区||北沢2-12-5;北沢二丁目12番5号;北沢２丁目１２−５;北沢2丁目十二番五号
|3-4-5|東新宿|新宿区||東新宿3-4-5
|88号|南京东路|上海市||南京东路88号;Nanjing East Road 88;88 Nanjing E Rd;Nanjing Dong Lu 88;南京东路八十八号;南京東路88號
|12|中山路|广州市||中山路12号;Zhongshan Road 12;Zhongshan Lu 12;12 Zhongshan Rd;中山路十二号
|5|人民大道|武汉市||人民大道5号;Renmin Avenue 5;Renmin Dadao 5;5 Renmin Ave
|45|忠孝東路四段|臺北市||忠孝東路四段45號;忠孝東路4段45號;忠孝东路四段45号;No. 45, Sec. 4, Zhongxiao E. Rd;Zhongxiao East Road Section 4 No. 45;忠孝東路四段四十五號
|10|테헤란로|강남구||테헤란로 10;테헤란로10;테헤란로 십
|27|강남대로94길|강남구||강남대로94길 27;Gangnam-daero 94-gil 27;27, Gangnam-daero 94-gil
|1-2-3|Jinnan|Shibuya||1-2-3 Jinnan, Shibuya;Jinnan 1-2-3;1 Chome-2-3 Jinnan;Jinnan 1-chome 2-3;1-chome-2-3 Jinnan, Shibuya-ku
|2-3|1-chome Jinnan|Shibuya||1-2-3 Jinnan;Jinnan 1-2-3
||東京都渋谷区神南1-2-3|||神南1-2-3;神南1丁目2番3号;渋谷区神南一丁目2番3
||東京都世田谷区北沢二丁目12番5号|||北沢2-12-5;北沢2丁目12-5;世田谷区北沢２－１２－５
||京都市左京区下鴨泉川町59|||下鴨泉川町59;下鴨泉川町五十九番地;左京区下鴨泉川町５９
|3-1|霞が関|千代田区||霞ヶ関3-1;霞ケ関三丁目1番;霞が関3丁目1
|12|札幌市中央区北1条西5丁目|札幌市||北1条西5丁目12;北一条西五丁目12番
||서울특별시 강남구 테헤란로 10|||테헤란로 10;강남구 테헤란로 10;테헤란로10번
||广东省广州市越秀区中山路12号|||中山路12号;越秀区中山路12号;Zhongshan Road 12;中山路十二号
||臺北市大安區忠孝東路四段45號|||忠孝東路四段45號;忠孝東路4段45號;No. 45, Sec. 4, Zhongxiao E. Rd
US|221|E 14th St Apt 5B|New York|10003|221 East 14th Street #5B;221 E. 14th;221 e 14 st apt 5b;two twenty-one East Fourteenth Street;221 East 14 Street
US|9|Doctor Martin Luther King Jr Dr|Atlanta|30314|9 MLK Dr;9 Dr. Martin Luther King Jr. Drive;9 Martin Luther King Drive
US|4020|O'Connor Blvd|Irving|75062|4020 O'Connor Blvd;4020 OConnor Boulevard;4020 O Connor Blvd.
US|1208|Mt. Vernon Hwy NE|Atlanta|30338|1208 Mount Vernon Highway NE;1208 Mt Vernon Hwy;1208 Mount Vernon Hwy Northeast
US|55|Saint Charles Pl|Denver|80202|55 St Charles Place;55 St. Charles Pl.;55 Saint Charles
US|7|Circle K Ranch Rd|Bandera|78003|7 Circle K Ranch Road;7 Circle K Ranch Rd.
US|315|Avenue B|Austin|78751|315 Ave B;315 Avenue B;315 Ave. B
US|12|Park Avenue West|Mansfield|44902|12 Park Ave W;12 Park Ave. West
US|18|2nd Ave N|Fargo|58102|18 Second Avenue North;18 2nd Av N
US|77|Rue de la Paix|Houma|70360|77 Rue de la Paix;77 Rue De La Paix Houma
US|PO Box 1123|Main|Elko|89801|P.O. Box 1123;PO Box 1123, Elko
GB|1A|Queen's Road|Hull|HU5 2XX|1a Queens Rd;1A Queen's Rd Hull;1 A Queens Road;HU5 2XX 1A
GB|33|The Avenue|Leeds|LS8 1XX|33 The Avenue;33 the ave, Leeds;33 Avenue Leeds
GB|Rose Cottage|Church Lane|Bath|BA2 7XX|Rose Cottage, Church Ln;Rose Cottage Church Lane Bath;church lane (rose cottage)
GB|Flat 2/1, 40|Byres Road|Glasgow|G11 5XX|Flat 2/1, 40 Byres Rd;40 Byres Road 2/1;2/1 40 Byres Road;40 byres rd
GB|6|St John's Wood Terrace|London|NW8 6XX|6 St Johns Wood Terr;6 Saint John's Wood Terrace;6 St. John’s Wood Tce
GB|102|A38|Exeter|EX6 7XX|102 A38
IE|12|Bóthar na Trá|Gaillimh||12 Bóthar na Trá;12 Bothar na Tra
DE|7|Straße der Einheit|Chemnitz|09111|Str. d. Einheit 7;Straße der Einheit 7;Strasse der Einheit Nr. 7
DE|101|B 27|Fulda|36037|B27 101;Bundesstraße 27 101
DE|4|Unter den Linden|Berlin|10117|Unter den Linden 4;U. d. Linden 4;unter d. Linden 4;4 Unter den Linden
DE|3 1/2|Zum Kirchhof|Passau|94032|Zum Kirchhof 3 1/2;Zum Kirchhof 3½
DE|18|Dr.-Hans-Müller-Weg|Ulm|89073|Dr.-Hans-Müller-Weg 18;Dr.H.-Müller-Weg 18;Doktor-Hans-Mueller-Weg 18;Hans-Müller-Weg 18
DE|25-27|Sankt-Anna-Platz|München|80538|St.-Anna-Pl. 25;St. Anna Platz 27;Sankt Anna Platz 25-27
AT|17/3/12|Obere Augartenstraße|Wien|1020|Ob. Augartenstr. 17/3/12;Obere Augartenstraße 17, Top 12;Obere Augartenstr. 17
AT|12|Haus Nr.|Sölden|6450|Haus Nr. 12, Sölden
CH|5b|Chemin des Écoliers|Genève|1205|5b ch. des Ecoliers;ch. des Écoliers 5b;Chemin des Ecoliers 5 B
CH|2|Piazza Riforma|Lugano|6900|P.za Riforma 2;Piazza Riforma 2;P.zza Riforma, 2
FR|1 ter|Place de la République|Lille|59000|1ter place de la République;1 ter pl. de la Republique;pl de la république 1ter
FR|17|Rue Saint-Honoré|Paris|75001|17 rue St Honoré;17 r. St-Honoré;17 rue st honore
FR|230|Route Départementale 12|Die|26150|230 RD 12;230 route départementale 12;230 D12;230 rte dép. 12
FR|8|Lotissement Les Oliviers|Apt|84400|8 lot. les Oliviers;8 lotissement Les Oliviers;lot les oliviers n°8
FR|45|Boulevard du 14 Juillet|Nantes|44000|45 bd du 14 Juillet;45 boulevard du quatorze juillet;45 blvd 14 juillet
ES|3|Plaza de España|Sevilla|41013|Pza. de España 3;Plza España 3;Pl. de España, nº 3;plaza españa 3
ES|21|Carrer de Balmes|Barcelona|08007|C. Balmes 21;carrer Balmes, 21;C/ Balmes 21;calle Balmes 21
ES|6|Avinguda Diagonal|Barcelona|08019|Av. Diagonal 6;Avda Diagonal, 6;Avinguda Diagonal 6
ES|7|Urbanización Los Pinos|Mijas|29650|Urb. Los Pinos 7;urbanizacion los pinos, casa 7
IT|88|Corso Vittorio Emanuele II|Torino|10121|C.so Vittorio Emanuele II 88;corso V. Emanuele II, 88;C.so Vitt. Emanuele 88
IT|5|Piazza San Marco|Firenze|50121|P.zza S. Marco 5;Piazza S. Marco, 5;p.za san marco 5
IT|9|Viale dei Mille|Prato|59100|V.le dei Mille 9;vle dei mille 9;Viale Mille 9
NL|14|'s-Gravenweg|Rotterdam|3062 ZA|'s-Gravenweg 14;s Gravenweg 14;s'gravenweg 14;3062ZA 14
NL|12|Burgemeester de Vlugtlaan|Amsterdam|1063 BJ|Burg. de Vlugtlaan 12;Burgemeester de Vlugtln 12;Bgm de Vlugtlaan 12
NL|33A|2e Jan Steenstraat|Amsterdam|1073 VM|Tweede Jan Steenstraat 33a;2e Jan Steenstr. 33A;2de Jan Steenstraat 33 A
BE|7|Avenue Louise|Bruxelles|1050|Av. Louise 7;7 avenue Louise
PL|3|al. Jana Pawła II|Kraków|31-864|al. Jana Pawła II 3;aleja Jana Pawła 3;na Jana Pawła II 3
PL|12|pl. Wolności|Łódź|91-415|pl. Wolności 12;Plac Wolności 12;placu Wolności 12
PL|7/5|os. Tysiąclecia|Poznań|61-255|os. Tysiąclecia 7/5;osiedle Tysiąclecia 7 m. 5;os Tysiaclecia 7
CZ|15|náměstí Míru|Brno|602 00|nám. Míru 15;náměstí Míru č. 15;namesti miru 15
HU|4/B|Kossuth Lajos tér|Szeged|6720|Kossuth L. tér 4/B;Kossuth tér 4b;Kossuth Lajos tér 4/b
RO|5|Bulevardul Unirii|București|030167|Bd. Unirii 5;B-dul Unirii nr. 5;bulevardul unirii nr 5
RS|20|Кнеза Милоша|Београд|11000|Кнеза Милоша 20;Kneza Miloša 20;ул. Кнеза Милоша бр. 20;Kneza Milosa 20
HR|8|Ulica kralja Tomislava|Split|21000|Ul. kralja Tomislava 8;Kralja Tomislava 8;K. Tomislava 8
SI|11|Cesta na grad|Bled|4260|Cesta na grad 11;C. na grad 11
LT|14-3|Gedimino pr.|Vilnius|01103|Gedimino pr. 14-3;Gedimino prospektas 14;Gedimino pr. 14
LV|22|Brīvības iela|Rīga|1010|Brīvības iela 22;Brivibas ielā 22;Brīvības 22
EE|10-4|Pärnu mnt|Tallinn|10148|Pärnu mnt 10-4;Pärnu maantee 10;Parnu mnt 10-4
FI|5 as. 3|Aleksanterinkatu|Tampere|33100|Aleksanterinkatu 5 as. 3;Aleksanterink. 5;Aleksanterinkadulla 5
NO|3C|Dronningens gate|Bergen|5003|Dronningens gt. 3C;Dronningensgt 3c;Dronningens gate 3 C
SE|14 lgh 1203|S:t Eriksgatan|Stockholm|112 34|S:t Eriksgatan 14;St Eriksgatan 14 lgh 1203;Sankt Eriksg. 14
IS|6|Laugavegur|Reykjavík|101|Laugavegur 6;Laugavegi 6
GR|100|Λεωφόρος Κηφισίας|Αθήνα|11526|Λ. Κηφισίας 100;Λεωφ. Κηφισίας 100;Kifisias Ave 100;Leoforos Kifisias 100
TR|5/12|1453. Sokak|İzmir|35000|1453 Sk. No:5/12;1453. Sokak No 5;1453 sok. 5 D:12
RU|24|ул. 8 Марта|Екатеринбург|620014|8 Марта 24;ул. 8-го Марта, 24;ул. Восьмого марта 24;8 марта, д.24
RU|7|Набережная реки Фонтанки|Санкт-Петербург|191025|наб. р. Фонтанки 7;набережная Фонтанки 7;Фонтанка 7
RU|31|Большая Пушкарская улица|Санкт-Петербург|197198|Б. Пушкарская 31;Большая Пушкарская ул., 31;Бол. Пушкарская, д. 31
UA|5А|пров. Тихий|Київ|01001|пров. Тихий 5А;провулок Тихий, 5а;пров Тихий буд 5-А
KZ|45|проспект Абая|Алматы|050000|пр. Абая 45;Абая 45;пр-т Абая, 45;Abay Ave 45
GE|12|რუსთაველის გამზირი|თბილისი|0108|რუსთაველის 12;რუსთაველის გამზ. 12;Rustaveli Ave 12;12 Rustaveli Avenue
AM|3|Աբովյան փողոց|Երևան|0001|Աբովյան 3;Աբովյան փ. 3;Abovyan 3;Abovyan Street 3
IL|14|דרך מנחם בגין|תל אביב||מנחם בגין 14;דרך מנחם בגין 14
AE|Villa 12|Street 5b|Dubai||Villa 12, Street 5b;Villa 12 St 5B;street 5b villa 12
SA|22|شارع الملك فهد|الرياض||22 شارع الملك فهد;الملك فهد 22
IN|B-204, Sunrise Towers|Linking Road|Mumbai|400050|B-204 Sunrise Towers, Linking Rd
IN|#42|3rd Cross, 5th Main|Bengaluru|560034|#42, 3rd Cross, 5th Main;42 3rd cross 5th main;No 42 3rd Cross 5th Main Rd
IN|H.No. 7-1-59|Lal Bungalow Road|Hyderabad|500016|H.No 7-1-59 Lal Bungalow Rd;7-1-59, Lal Bungalow Road;7-1-59 Lal Bunglow road
PK|House 23|Street 7, F-8/3|Islamabad||House 23 Street 7 F-8/3;H# 23, St 7, F-8/3;house no 23, street no 7, F-8/3
BD|House 5|Road 12, Dhanmondi|Dhaka|1209|House 5 Road 12 Dhanmondi;House#5, Road#12, Dhanmondi
PH|21|J.P. Rizal St.|Makati|1200|21 JP Rizal St;21 J. P. Rizal Street
MY|12|Jalan SS 2/24|Petaling Jaya|47300|12 Jalan SS2/24;No 12 Jln SS 2/24;12, Jln. SS2/24
SG|Blk 123 #04-56|Ang Mo Kio Ave 6|Singapore|560123|Blk 123 Ang Mo Kio Ave 6 #04-56;123 AMK Ave 6;123 Ang Mo Kio Avenue 6
HK|Flat B, 12/F, 88|Nathan Road|Kowloon||88 Nathan Road;88 Nathan Rd 12/F Flat B;Flat B 12F 88 Nathan Rd
NG|15|Adeola Odeku Street|Lagos||15 Adeola Odeku St;15, Adeola Odeku;No. 15 Adeola Odeku street
KE|P.O. Box 4455|Moi Avenue|Nairobi|00100|PO Box 4455;P.O Box 4455-00100
ZA|12|Nelson Mandela Drive|Mthatha|5099|12 N. Mandela Dr;12 Nelson Mandela Dr;12 Mandela Drive
AR|1234|Avenida 9 de Julio|Buenos Aires|C1043|Av. 9 de Julio 1234;9 de Julio 1234;avenida nueve de julio 1234
AR|550|Calle 50 entre 5 y 6|La Plata|1900|calle 50 n° 550;50 entre 5 y 6 550;Calle 50 550
CL|301, depto 52|Av. Providencia|Santiago|7500000|Av. Providencia 301 depto 52;Providencia 301;Avda Providencia 301 dpto. 52
PE|450 Dpto. 3|Jirón de la Unión|Lima|15001|Jr. de la Unión 450;Jirón de la Unión 450 dpto 3;jr de la union 450
MX|Mz 5 Lt 12|Calle Pirul|Ecatepec|55000|Calle Pirul Mz 5 Lt 12;calle Pirul manzana 5 lote 12;Pirul mz.5 lt.12
BR|Quadra 5 Lote 12|Rua das Flores|Goiânia|74000-000|Rua das Flores Qd 5 Lt 12;R. das Flores, Quadra 5, Lote 12
BR|25 casa 2|Travessa São José|Belém|66000-000|Tv. São José 25;Trav. S. José 25 casa 2;travessa sao jose, 25
AU|Lot 5|Old Coach Road|Mudgee|2850|Lot 5 Old Coach Rd;Lot 5, Old Coach Road
NZ|RD 3, 221|State Highway 2|Katikati|3178|221 State Highway 2;221 SH2;221 State Hwy 2
CA|350|5 Avenue SW|Calgary|T2P 0L3|350 5th Ave SW;350 - 5 Ave. S.W.;350 5 Avenue SW
CA|21|Chemin du Bord-du-Lac|Dorval|H9S 2A1|21 ch. Bord-du-Lac;21 chemin du Bord du Lac
||Musterweg 5, 12345 Musterstadt|||Musterweg 5;Musterwg. 5 12345;Musterweg 5 in Musterstadt
||12 Rue du Bac, 75007 Paris|||12 rue du Bac;12, r. du Bac Paris
||Calle Falsa 123, 2ºA, 28080 Madrid|||Calle Falsa 123;c/ Falsa 123 2A
||Via Roma 5 int. 3, 00100 Roma|||Via Roma 5;v. Roma 5/3;via Roma n.5 Roma
||Unit 4, 55 King Street, Newtown NSW 2042|||55 King St Newtown;4/55 King Street;U4 55 King St
||ul. Długa 5 m. 12, 00-238 Warszawa|||Długa 5;ul. Dluga 5/12
||г. Москва, ул. Тверская, д. 7, кв. 12|||Тверская 7;ул Тверская д 7 кв 12;Тверская, 7-12
||Vesterbrogade 3, 1. tv, 1620 København V|||Vesterbrogade 3;Vesterbrog. 3 1.tv
||1-2-3 Jingumae, Shibuya-ku, Tokyo 150-0001|||Jingumae 1-2-3;1-2-3 Jingumae
||90 Bedford St, Apt 20, New York, NY 10014|||90 Bedford Street;90 Bedford St #20;90 Bedford
US|3307|Quail Run Court|Plano|75023|3307 quail run ct plano tx;3307 Quail Run Ct., Plano, TX 75023;lives on quail run court, number 3307;3307 quailrun court;Quail Run Ct #3307;house 3307, Quail Run;3307 QUAIL RUN CT;3-3-0-7 Quail Run Court;33o7 quail run ct;quail run court 3307 plano
US|15|W 81st St|New York|10024|15 West 81st Street;15 W. 81st;15 west eighty-first st;15 W 81 St Apt 4;W 81st St, no. 15
US|2500|County Road 3410|Cove|71937|2500 CR 3410;2500 County Rd. 3410;CR 3410 #2500
US|118|Elm Creek Xing|Leander|78641|118 Elm Creek Crossing;118 Elm Crk Xing;118 Elm Creek X-ing
US|64|Mill Pond Rd Unit B|Bath|04530|64 Mill Pond Rd, Unit B;64B Mill Pond Road;64 Millpond Road
US|1 1/2|Cherry Ln|Ithaca|14850|1 1/2 Cherry Lane
US|8801|International Blvd|Oakland|94621|8801 Intl Blvd;8801 International Boulevard;8801 International
US|430|S Lake Shore Dr|Tempe|85282|430 South Lakeshore Drive;430 S Lake Shore Drive;430 S. Lakeshore Dr
US|29|Camino del Rio S|San Diego|92108|29 Camino Del Rio South;29 Camino del Rio
US|7|Old Post Road North|Croton|10520|7 Old Post Rd N;7 Old Post Rd. No.;7 North Old Post Road
US|905|Ft. Hamilton Pkwy|Brooklyn|11219|905 Fort Hamilton Parkway;905 Ft Hamilton Pkwy;905 Fort Hamilton
US|62-14|Woodhaven Blvd|Rego Park|11374|62-14 Woodhaven Blvd;6214 Woodhaven Boulevard;62-14 Woodhaven
US|220|Rte 9W|Haverstraw|10927|220 Route 9W;220 US-9W;220 US Route 9W
GB|17|Upper Clapton Road|London|E5 8XX|17 Upper Clapton Rd
GB|4 Priory Court|Priory Road|Lincoln|LN2 4XX|4 Priory Court, Priory Rd;Priory Court 4, Priory Road
GB|Apartment 12, The Foundry|Water Lane|Leeds|LS11 5XX|Apt 12 The Foundry, Water Ln;The Foundry, Water Lane, Leeds
GB|110b|Kings Rd|Reading|RG1 3XX|110b King's Road;110B Kings Road
GB|2|St Leonard's-on-Sea Road|Hove|BN3 7XX|2 St Leonards on Sea Rd;2 Saint Leonard's-on-Sea Road
GB|53|Clos y Wern|Cardiff|CF14 6XX|53 Clos y Wern;53 Clos-y-Wern;53 clos y wern, Rhiwbina
DE|23|Friedrich-Ebert-Damm|Hamburg|22049|F.-Ebert-Damm 23;Friedrich Ebert Damm 23;Fr.-Ebert-Damm 23;ebertdamm 23
DE|8|Adolf-Kolping-Straße|Neuss|41460|Adolf-Kolping-Str 8;A.-Kolping-Str. 8;Kolpingstraße 8;Adolf Kolping Straße Hausnummer 8
DE|41c|Bahnhofstr.|Ulm|89073|Bahnhofstraße 41c;Bahnhofstr 41 C;in der Bahnhofstraße 41c
DE|6|Gänsemarkt|Kiel|24103|Gänsemarkt 6;Gaensemarkt 6;am Gänsemarkt 6
DE|77|Prof.-Dr.-Koch-Ring|Suhl|98527|Prof. Koch Ring 77;Professor-Doktor-Koch-Ring 77;Prof.Dr.Koch-Ring 77
DE|19|Schloßstraße|Bonn|53115|Schlossstr. 19;Schloss Straße 19;Schloßstrasse 19;Schlosstr. 19
DE|1|Hinter der Mauer|Bremen|28195|Hinter d. Mauer 1;Hinter der Mauer Nr. 1;hinter der mauer eins
AT|22/5|Josef-Pirchl-Gasse|Kitzbühel|6370|J.-Pirchl-G. 22/5;Josef Pirchl Gasse 22;Josef-Pirchl-Gasse 22 Tür 5
CH|77|Zürcherstrasse|Winterthur|8406|Zürcherstr. 77;Zuercherstrasse 77;Zürcher Strasse 77
FR|12|Allée des Acacias|Pau|64000|12 all. des Acacias;12 allée Acacias;12, allee des acacias
FR|56|Rue Jean Jaurès|Brest|29200|56 rue J. Jaurès;56 rue Jaurès;56 r Jean-Jaures;56 rue jean jaures bat B
FR|9|Résidence du Parc|Évry|91000|9 rés. du Parc;9 res du parc;Résidence du Parc n° 9
FR|31|Grande Rue|Besançon|25000|31 Grande Rue;31 Gde Rue
FR|3|Impasse du Four|Uzès|30700|3 imp. du Four;3 impasse du four Uzes
FR|100|Quai de la Loire|Tours|37000|100 q. de la Loire;100 quai Loire
ES|10, 2-1|Carrer Major|Girona|17001|C/ Major 10 2-1;carrer Major, 10, 2º 1ª;Major 10
ES|33|Avda. de la Constitución|Ávila|05001|Av. Constitución 33;Avenida de la Constitución, 33;avda constitucion nº 33
ES|5|Calle San Juan de Dios|Jaén|23001|C/ S. Juan de Dios 5;calle San Juan de Dios núm. 5;c. san juan de dios 5
ES|17|Paseo de la Castellana|Madrid|28046|Pº de la Castellana 17;Pº Castellana, 17;Paseo Castellana 17;Castellana 17
ES|8|Travesía del Pinar|Soria|42001|Trav. del Pinar 8;Tva. del Pinar 8;travesia pinar 8
IT|27|Via XX Settembre|Genova|16121|via 20 settembre 27;Via Venti Settembre 27;v. XX Settembre 27
IT|4|Via San Giovanni Bosco|Asti|14100|via S. Giovanni Bosco 4;via s.g. bosco 4
IT|19|Strada Comunale della Selva|Ivrea|10015|Str. Com. della Selva 19;strada della Selva 19;Strada Comunale Selva 19
IT|2bis|Largo Augusto|Milano|20122|L.go Augusto 2bis;largo Augusto 2 bis
NL|5|Van Baerlestraat|Amsterdam|1071 AM|v. Baerlestraat 5;Van Baerlestr. 5;vanbaerlestraat 5
NL|120|Laan van Meerdervoort|Den Haag|2517 AE|Ln van Meerdervoort 120;Laan v. Meerdervoort 120;2517AE nr 120
NL|7a|Oude Gracht|Utrecht|3511 AP|Oudegracht 7a;Oude Gr. 7A;oude gracht 7 a
BE|45|Chaussée de Wavre|Ixelles|1050|Ch. de Wavre 45;45 chée de Wavre;chaussée de Wavre n°45
PL|8|ul. Gen. Władysława Sikorskiego|Opole|45-001|ul. Sikorskiego 8;gen. Sikorskiego 8;ul. Gen. W. Sikorskiego 8;Generała Sikorskiego 8
PL|44B|ul. 3 Maja|Bielsko|43-300|3 Maja 44b;ul. 3-go Maja 44B;ul. Trzeciego Maja 44 b;3-Maja 44B
PL|1|ul. Św. Jana|Gdańsk|80-840|ul. św. Jana 1;Świętego Jana 1;sw. Jana 1
CZ|12|tř. Kpt. Jaroše|Brno|602 00|Kpt. Jaroše 12;třída Kapitána Jaroše 12;tř. kpt. Jaroše č. 12
SE|22|Sankt Pauligatan|Göteborg|416 60|S:t Pauligatan 22;St. Pauligatan 22;Sankt Pauli gatan 22
SE|7B|Drottning Kristinas väg|Stockholm|114 28|Drottning Kristinas v. 7B;Drottn. Kristinas väg 7b;drottning kristinas väg 7 b
NO|19|Thorvald Meyers gate|Oslo|0555|Thv. Meyers gt. 19;Thorvald Meyersgt 19;T. Meyers gate 19
DK|4|H.C. Andersens Boulevard|København|1553|HC Andersens Blvd. 4;H C Andersens Boulevard 4;H.C. Andersens Bvd 4
DK|12|Nørre Allé|Aarhus|8000|Nr. Allé 12;Noerre Alle 12;Nørre Alle 12
FI|9 C 31|Iso Roobertinkatu|Helsinki|00120|Iso Roobertinkatu 9 C 31;Iso Roobertink. 9 C;Iso Roobertinkatu 9
PT|112|Avenida da Liberdade|Lisboa|1250-146|Av. da Liberdade 112;Av Liberdade, 112;avenida liberdade n.º 112
PT|8 R/C|Largo do Rato|Lisboa|1250-186|Lgo. do Rato 8 R/C;Largo do Rato, 8;lgo rato 8
BR|55|Rua Dr. José Alves|Recife|50000-000|R. Dr. José Alves, 55;Rua Doutor José Alves 55;rua jose alves 55
BR|310|Alameda Santos|São Paulo|01418-000|Al. Santos, 310;alameda santos 310 ap 72
RU|14|Комсомольский проспект|Пермь|614000|Комсомольский пр-т 14;Комсомольский пр. 14;пр. Комсомольский, 14;Комсомольский, 14
RU|2|переулок Пушкина|Казань|420000|пер. Пушкина 2;пер Пушкина, дом 2;Пушкина переулок 2
RU|11|1-я Тверская-Ямская ул.|Москва|125047|1-я Тверская-Ямская 11;Первая Тверская-Ямская, 11;1 Тверская-Ямская ул д 11
RU|9А|шоссе Энтузиастов|Москва|111024|ш. Энтузиастов 9А;шоссе Энтузиастов, д.9а;Энтузиастов 9а
UA|17|бульвар Тараса Шевченка|Київ|01030|бул. Т. Шевченка 17;бульв. Шевченка, 17;б-р Шевченка 17
BY|3|праспект Незалежнасці|Мінск|220030|пр-т Незалежнасці 3;праспект Незалежнасці, 3;пр. Незалежнасці 3
GR|5|Βασιλίσσης Σοφίας|Αθήνα|10674|Βασ. Σοφίας 5;Βασιλίσσης Σοφίας 5;Vas. Sofias 5;Vasilissis Sofias 5
TR|3|Şehit Mehmet Sokağı|Bursa|16000|Şht. Mehmet Sok. No:3;Şehit Mehmet Sk. 3;sehit mehmet sokak 3
TR|21|İstiklal Caddesi|İstanbul|34430|İstiklal Cd. 21;istiklal caddesi no 21;Istiklal Cad. 21
HU|31|Andrássy út|Budapest|1061|Andrássy u. 31;Andrassy út 31.;az Andrássy úton 31
RO|7|Calea Victoriei|București|010061|Calea Victoriei nr. 7;Cal. Victoriei 7;calea victoriei 7
BG|6|бул. Цар Освободител|София|1000|бул. Цар Освободител 6;Цар Освободител № 6;bul. Tsar Osvoboditel 6
HR|1|Trg bana Jelačića|Zagreb|10000|Trg bana Jelačića 1;Trg b. Jelačića 1
RS|9|Булевар краља Александра|Београд|11000|Бул. краља Александра 9;Bulevar kralja Aleksandra 9;Bul. kralja Aleksandra 9
IL|22|שדרות רוטשילד|תל אביב||שד' רוטשילד 22;רוטשילד 22
IR|۱۵|کوچه بهار|تهران||کوچه بهار پلاک ۱۵;کوچه بهار، پلاک 15
SA|3020|طريق الأمير محمد|الدمام||طريق الأمير محمد 3020;٣٠٢٠ طريق الأمير محمد
IN|21/4|Ring Road, Lajpat Nagar|New Delhi|110024|21/4 Ring Rd Lajpat Nagar;21/4, Ring Road;21/4 Ring road, Lajpat nagar
IN|Flat 302, Silver Oaks|Baner Road|Pune|411045|302, Silver Oaks, Baner Road
TH|12/5|ซอยสุขุมวิท 23|กรุงเทพ|10110|12/5 ซอยสุขุมวิท 23;12/5 ซ.สุขุมวิท 23
VN|12/3|Hẻm 45 Nguyễn Trãi|TP HCM||12/3 hẻm 45 Nguyễn Trãi
KR|5|종로3길|종로구|03154|종로3길 5;Jongno 3-gil 5;5, Jong-ro 3-gil
MX|45 int 3|Av. Insurgentes Sur|CDMX|03100|Insurgentes Sur 45 int. 3;Av Insurgentes Sur #45-3;av. insurgentes sur no. 45
CO|23-45 apto 301|Calle 100|Bogotá|110111|Calle 100 # 23-45 apto 301;Cl. 100 No. 23 - 45;calle 100 23-45
CL|77 of. 12|Pasaje Los Olmos|Temuco|4780000|Psje. Los Olmos 77;Pje Los Olmos 77 of 12;pasaje los olmos #77
PE|Mz. B Lote 7|Urb. Santa Rosa|Piura|20001|Mz. B Lote 7 Urb Santa Rosa
AU|12A|Mt Pleasant Road|Highton|3216|12A Mount Pleasant Rd;12a mt pleasant rd;12 A Mt. Pleasant Road
CA|1405|4e Avenue|Québec|G1J 3B4|1405 4e Av.;1405, 4ième avenue;1405 4th Avenue;1405 4e ave
ZA|9|Van Riebeeck Street|Malmesbury|7300|9 v Riebeeck St;9 Van Riebeeck Str
US|1420|Cedar Hollow Dr NW|Kennesaw|30144|1420 Cedar Hollow Drive;1420 cedar hollow dr nw kennesaw ga;Cedar Hollow Dr., 1420;1420 NW Cedar Hollow Dr;fourteen twenty cedar hollow drive;1420 Ceder Hollow Dr
US|8|Whispering Pines Ln #12|Ocala|34470|8 Whispering Pines Lane;8 whispering pines ln apt 12;Whispering Pines Lane 8
US|27051|Towne Centre Dr Ste 210|Foothill Ranch|92610|27051 Towne Centre Drive;27051 Towne Center Dr;27051 Towne Ctr Dr
US|555|N El Camino Real|San Mateo|94401|555 El Camino Real;555 North El Camino Real
US|19|Fox Run|Avon|06001|19 Fox Run;19 Foxrun;19 fox run avon ct
US|4|The Fairway|Mahopac|10541|4 The Fairway
US|1|Microsoft Way|Redmond|98052|1 Microsoft Way;One Microsoft Way
US|76|9th Ave|New York|10011|76 Ninth Avenue;76 9th Avenue;76 9 Ave
US|310|E Broadway|Alton|62002|310 East Broadway;310 E. Broadway;310 Broadway E;310 Broadway
US|W156 N8480|Pilgrim Road|Menomonee|53051|W156N8480 Pilgrim Rd;W156 N8480 Pilgrim Road
US|600|Route 46 East|Fairfield|07004|600 Rt 46 E;600 US-46 East;600 Route 46;600 Rte 46 East
US|12|Sgt. Jon Stiles Dr|Highlands Ranch|80129|12 Sergeant Jon Stiles Drive;12 Sgt Jon Stiles Dr
US|2|Saint Andrews Pl|Brookline|02446|2 St Andrews Place;2 St. Andrew's Pl;2 Saint Andrews
GB|9|Wellington Mews|Chester|CH1 4XX|9 Wellington Mews;9, Wellington Mews, CH1;9 Welington Mews
GB|Ground Floor Flat, 66|Gloucester Road|Bristol|BS7 8XX|66 Gloucester Rd;GFF 66 Gloucester Road;ground floor flat 66 gloucester road
GB|11|Cwrt Bryn Isaf|Swansea|SA1 4XX|11 Cwrt Bryn Isaf;11 Cwrt-Bryn-Isaf
GB|27A-29|High St|Ely|CB7 4XX|27a High Street, Ely;29 High St Ely;27A-29 High Street
GB|Unit 7|Harlow Business Park|Harlow|CM19 5XX|Unit 7 Harlow Business Park;Harlow Business Park, Unit 7
GB|3|Rue de la Corbière|St Brelade|JE3 8XX|3 Rue de la Corbiere;3 la Rue de la Corbière
IE|22|Páirc an Chrócaigh|Dublin|D03 XX22|22 Pairc an Chrocaigh;D03XX22
CA|1255|boul. René-Lévesque O.|Montréal|H3B 4W8|1255 René-Lévesque Blvd West;1255 boulevard René-Lévesque Ouest;1255 Rene Levesque W;1255 boul René Lévesque
CA|88|Bloor St E|Toronto|M4W 3G9|88 Bloor Street East;88 Bloor E;88 bloor st. east
CA|RR 3|Concession 5|Orono|L0B 1M0|RR3 Concession 5;RR #3, Concession 5
AU|Unit 9/14|Dolphin Cres|Noosa|4567|9/14 Dolphin Crescent;Unit 9, 14 Dolphin Cr;U9/14 Dolphin Cres;14 Dolphin Crescent
AU|221B|Lygon St|Carlton|3053|221b Lygon Street;221B Lygon
NZ|7|Te Awe Awe Street|Palmerston North|4410|7 Te Awe Awe St;7 Te Aweawe Street
DE|110|Frankfurter Allee|Berlin|10247|Frankfurter Al. 110;Frankfurter Allee 110
DE|6a|Kirchweg|Buxtehude|21614|Kirchweg 6 a;Kirchwg. 6a;im Kirchweg 6a
DE|3|Ludwig-van-Beethoven-Str.|Bonn|53111|Ludwig-van-Beethoven-Straße 3;L.-v.-Beethoven-Str. 3;Beethovenstr. 3;Ludwig v. Beethoven Str 3
DE|14|An der Alten Mühle|Celle|29221|An d. alten Mühle 14;An der Alten Muehle 14;an der alten mühle 14 celle
DE|88|Wilhelmstr.|Aachen|52070|Wilhelmstraße 88;Wilhelm-Str. 88;Wilhelmstrasse Nr. 88
DE|2 - 4|Obere Marktstraße|Suhl|98527|Ob. Marktstr. 2-4;Obere Marktstr. 2;Obere Marktstraße 4
DE|45|Hofgarten-Allee|Kassel|34121|Hofgartenallee 45;Hofgarten Allee 45
AT|3|Dr.-Karl-Lueger-Platz|Wien|1010|Dr. Karl Lueger Platz 3;Dr.-K.-Lueger-Pl. 3;Karl-Lueger-Platz 3
CH|12|Via alla Posta|Ascona|6612|via alla posta 12;V. alla Posta 12
FR|14 A|Rue des Frères Lumière|Mulhouse|68200|14A rue des Frères-Lumière;14 a r. des freres lumiere;14 rue des Frères Lumière
FR|7|Cours de l'Intendance|Bordeaux|33000|7 crs de l'Intendance;7 cours Intendance;7 cours de l’intendance
FR|62|Faubourg Saint-Denis|Paris|75010|62 fg St-Denis;62 faubourg St Denis;62 fbg saint denis
FR|5|Hameau de Bréville|Caen|14000|5 ham. de Bréville;hameau de breville 5
FR|18|Rue du Dr Calmette|Lens|62300|18 rue du Docteur Calmette;18 rue Calmette;18 r du Dr. Calmette
FR|2|Chemin de la Croix-Rouge|Aix|13090|2 ch. de la Croix Rouge;2 chem de la croix rouge
ES|22|Ronda de Sant Antoni|Barcelona|08001|Rda. Sant Antoni 22;Ronda Sant Antoni, 22;ronda de san antonio 22
ES|4 bajo izq|Calle Príncipe|Vigo|36202|C/ Príncipe 4 bajo izquierda;calle Principe 4;Rúa Príncipe 4
ES|100|Carretera de Canillas|Madrid|28043|Ctra. de Canillas 100;carretera Canillas, 100
ES|5|Glorieta de Bilbao|Madrid|28004|Gta. de Bilbao 5;glorieta Bilbao nº 5
IT|15|Via dei Fori Imperiali|Roma|00186|v. dei Fori Imperiali 15;via Fori Imperiali, 15
IT|33|Piazzale Loreto|Milano|20131|P.le Loreto 33;piazzale Loreto n. 33;p.zle Loreto 33
IT|6|Vicolo del Bologna|Roma|00153|vic. del Bologna 6;vicolo Bologna 6
NL|211|Burg. Haspelslaan|Amstelveen|1181 NB|Burgemeester Haspelslaan 211;Burg Haspelsln 211;1181NB 211
NL|8 hs|Tweede Helmersstraat|Amsterdam|1054 CH|2e Helmersstraat 8hs;Tweede Helmersstr. 8 huis;2e Helmersstr 8
BE|3|Grote Markt|Leuven|3000|Grote Markt 3
PL|2/4|ul. Jana i Jędrzeja Śniadeckich|Gdańsk|80-204|ul. Śniadeckich 2/4;Sniadeckich 2;Jana i Jędrzeja Śniadeckich 2 m 4
PL|9|Rynek Główny|Kraków|31-042|na Rynku Głównym 9;Rynek Glowny 9
PL|16|ul. Armii Krajowej|Tychy|43-100|Armii Krajowej 16;al. Armii Krajowej 16
SE|5 A|Lilla Nygatan|Stockholm|111 28|L:a Nygatan 5A;lilla nygatan 5a
SE|12|Sveavägen|Stockholm|111 57|Sveav. 12;Svea vägen 12;på Sveavägen 12
NO|27|Øvre Slottsgate|Oslo|0157|Ø. Slottsgt. 27;Øvre Slottsgt 27;Oevre Slottsgate 27
DK|14, st. tv.|Store Kongensgade|København|1264|St. Kongensgade 14;Store Kongensg. 14 st tv;Store Kongensgade 14
FI|3|Itäinen Rantakatu|Turku|20700|Itäinen Rantakatu 3;It. Rantak. 3;Itäisellä Rantakadulla 3
PT|75, 3º D|Rua de Santa Catarina|Porto|4000-447|R. Sta. Catarina 75 3D;Rua Santa Catarina 75;rua de sta catarina, 75
BR|1578|Av. Brigadeiro Faria Lima|São Paulo|01451-001|Brigadeiro Faria Lima 1578;Av. Brig. Faria Lima, 1578;Faria Lima 1578
BR|120|R. Barão de Mesquita|Rio|20540-006|Rua Barão de Mesquita, 120;R Br de Mesquita 120;barao de mesquita 120
MX|88-B|Calle 5 de Mayo|Oaxaca|68000|5 de Mayo 88-B;C. 5 de mayo #88B;cinco de mayo 88 B
AR|2340|Av. Pres. Roque Sáenz Peña|CABA|1035|Av. Roque Sáenz Peña 2340;Presidente Roque Saenz Peña 2340;Saenz Peña 2340
CL|1449|Av. Libertador Bernardo O'Higgins|Santiago|8340000|Av. Lib. Bdo. O'Higgins 1449;O'Higgins 1449;Avda. Bernardo OHiggins 1449
RU|18|Большой проспект В.О.|Санкт-Петербург|199004|Большой пр. В.О. 18
RU|7|улица 50 лет Октября|Тюмень|625000|50 лет Октября 7;ул. 50-летия Октября 7;ул 50 лет Октября д.7
RU|3|Красноармейская ул.|Томск|634000|Красноармейская 3;на Красноармейской, 3;ул. Красноармейская, дом 3
UA|25|вул. Січових Стрільців|Київ|04053|Січових Стрільців 25;вул Січових стрільців, буд. 25;Sichovykh Striltsiv 25
TR|9|Bağdat Cad.|İstanbul|34728|Bağdat Caddesi 9;Bagdat cd no 9;bağdat caddesi no:9
IN|A-17|Sector 62|Noida|201301|A-17, Sector 62;A17 Sec 62;Sector-62, A/17
IN|Plot No. 88|Road No. 36, Jubilee Hills|Hyderabad|500033|Plot 88, Road 36 Jubilee Hills;88 Road No 36 Jubilee Hills;Plot #88 Rd no. 36, Jubilee Hills
JP|4-2-8|芝公園|港区|105-0011|芝公園4-2-8;芝公園4丁目2番8号;芝公園四丁目2−8;港区芝公園4ー2ー8
JP|3-5|道玄坂二丁目|渋谷区|150-0043|道玄坂2-3-5;道玄坂2丁目3番5号;道玄坂２の３の５
CN|12号楼3单元501|朝阳路88弄|上海|200000|朝阳路88弄12号楼;朝阳路88弄12号3单元501室
KR|29-1|와우산로|마포구|04067|와우산로 29-1;Wausan-ro 29-1;29-1 Wausan-ro
||Flat 4, 12 Abercorn Road, Belfast BT9 7AB, UK|||12 Abercorn Road;Flat 4 12 Abercorn Rd
||118 North Hollowmere Road Apt 4, Tarnbrook, OR 97999|||118 N Hollowmere Rd;118 Hollowmere
||Musterstr. 5b, 12345 Musterhausen, Deutschland|||Musterstraße 5b;Musterstr 5 b
||Mariahilfer Straße 12/3/14, 1060 Wien|||Mariahilfer Str. 12;Mariahilferstraße 12/3/14
||12 bis, rue des Lilas, 75020 Paris|||12 bis rue des Lilas;12b rue des lilas
||C/ Gran Vía 28, 3º izq, 28013 Madrid, España|||Gran Vía 28;gran via 28 3 izq
||Via Garibaldi, 12 - 20121 Milano (MI)|||via Garibaldi 12;Garibaldi 12
||Keizersgracht 123-3, 1015 CJ Amsterdam|||Keizersgracht 123;1015CJ 123
||ul. Kwiatowa 7 m. 3, 61-001 Poznań|||Kwiatowa 7;Kwiatowej 7/3
||Storgatan 5 lgh 1201, 903 26 Umeå|||Storgatan 5;Storg. 5
||Rua das Flores, 123 - Apto 45 - Centro, São Paulo - SP, 01000-000|||Rua das Flores 123;R. das Flores, 123
||Av. Insurgentes Sur 1234 Int. 5, Col. Del Valle, 03100 CDMX|||Insurgentes Sur 1234;av insurgentes sur 1234
||г. Санкт-Петербург, Невский пр., д. 28, кв. 5|||Невский 28;Невский проспект 28;Nevsky 28
||〒150-0041 東京都渋谷区神南1-2-3 メゾン神南201|||神南1-2-3;神南1丁目2番3号
||서울특별시 마포구 와우산로 29-1, 302호|||와우산로 29-1
||上海市黄浦区南京东路88号3楼|||南京东路88号;Nanjing East Road 88
||Hlavná 22, 040 01 Košice|||Hlavná 22;Hlavna 22
||Kossuth Lajos utca 4. II/3, 6720 Szeged|||Kossuth Lajos u. 4;Kossuth u. 4
||Vesterbrogade 31, 2. tv, 1620 København V|||Vesterbrogade 31
||Mannerheimintie 2 A 14, 00100 Helsinki|||Mannerheimintie 2;Mannerheimintie 2 A
||Atatürk Cad. No:48 D:5 Konak/İzmir|||Atatürk Caddesi 48;Ataturk cad 48
||בן יהודה 14, תל אביב|||בן יהודה 14
||12, MG Road, Near City Mall, Pune 411001|||12 MG Road;12 M.G. Rd
||House 23, Street 7, F-8/3, Islamabad|||House 23 Street 7 F-8/3;H 23 St 7 F8/3
||Unit 5/17 Wattle St, Ultimo NSW 2007|||5/17 Wattle Street;17 Wattle St
||221B Baker Street London|||221b baker st
||RR 2 Box 45, Elko NV|||RR 2 Box 45;Rural Route 2 Box 45
||PO Box 1123, Elko, NV 89801|||PO Box 1123;P.O. Box 1123
||7 Elm Close, Little Barrow, Nr Swindon, Wilts SN4 9XX|||7 Elm Close;7 Elm Cl
||The Granary, Lower Farm, Chipping Norton OX7 5XX|||The Granary, Lower Farm;Granary Lower Farm
||Apt. 3B, 455 W 23rd Street, New York NY 10011|||455 W 23rd St;455 West 23rd
||455 West 23rd Street #3B New York, NY, 10011, USA|||455 W 23rd St;455 W 23rd
||1600 Hollowmere Ave NW, Washington DC|||1600 Hollowmere Avenue NW;1600 Hollowmere
||Herrn Max Muster, Lindenallee 5, 10115 Berlin|||Lindenallee 5;Linden-Allee 5
||Berlin, Lindenallee 5|||Lindenallee 5
||D-10115 Berlin, Lindenallee 5, 3. OG links|||Lindenallee 5
||Lindenallee 5 (Hinterhaus), Berlin|||Lindenallee 5
||10115 Berlin Lindenallee 5|||Lindenallee 5
||Résidence Les Pins, Bât. C, 14 avenue Jean Moulin, 13009 Marseille|||14 av. Jean Moulin;14 avenue J. Moulin
||14, avenue Jean Moulin 13009 Marseille|||14 av Jean-Moulin
||Calle Mayor nº 5, 2º dcha., 28013 Madrid|||Calle Mayor 5;C/ Mayor, 5
||Madrid, calle Mayor 5|||Calle Mayor 5
||P.zza Garibaldi n. 8, Bologna|||Piazza Garibaldi 8;p.za Garibaldi 8
||Rynek 7, 50-101 Wrocław|||Rynek 7
||al. Niepodległości 120/15, Warszawa|||al. Niepodległości 120;Niepodległości 120
||Na Příkopě 12/3, Praha 1|||Na Příkopě 12
||Drottninggatan 12 B, 3 tr, 111 51 Stockholm|||Drottninggatan 12B;Drottningg. 12 B
||Karl Johans gate 5, 0154 Oslo, Norge|||Karl Johans gt 5;Karl Johansgate 5
||Rua Augusta nº 50 3º Esq., 1100-053 Lisboa|||Rua Augusta 50;R. Augusta, 50
||Quadra 12 Conjunto B Casa 7, Sobradinho, Brasília|||Quadra 12 Conjunto B Casa 7
||Москва, Тверская улица, дом 7, квартира 12|||Тверская 7;Тверская ул., 7
||125009, Москва, ул. Тверская 7|||Тверская 7
||Київ, вул. Хрещатик, 22, кв. 8|||Хрещатик 22
||София 1000, ул. Граф Игнатиев 10, ет. 3|||Граф Игнатиев 10
||Αθήνα, Ερμού 21, 10563|||Ερμού 21
||Bağdat Caddesi No: 120 Daire: 4 Kadıköy İstanbul|||Bağdat Caddesi 120;Bağdat Cad. 120
||شارع التحرير 15، القاهرة|||شارع التحرير 15;15 شارع التحرير
||#45/2, 3rd Main, 5th Cross, Jayanagar, Bengaluru|||45/2 3rd Main 5th Cross
||북한산로 12길 34, 은평구, 서울|||북한산로 12길 34
||大阪府大阪市北区梅田2丁目4-9|||梅田2-4-9;梅田二丁目4番9号
||北京市海淀区中关村大街27号院5号楼|||中关村大街27号;中关村大街27号院
||香港九龍彌敦道88號12樓B室|||彌敦道88號
||台北市信義區松高路11號5樓|||松高路11號;松高路11号
||100 Queen St W, Toronto, ON M5H 2N2|||100 Queen Street West;100 Queen W
||345 rue Saint-Paul Est, Montréal (Québec) H2Y 1H3|||345 St-Paul E;345 rue St-Paul Est
||Lot 14 Old Coach Road, Mudgee NSW|||Lot 14 Old Coach Rd;14 Old Coach Road
||Level 3, 88 Pitt Street, Sydney|||88 Pitt St
||15a Queen Anne's Gate, London SW1H|||15a Queen Annes Gate;15A Queen Anne's Gate
||1200 Market Street, Suite 300, Philadelphia, PA 19107-1234|||1200 Market St;1200 Market St Suite 300
||N7 W23456 Bluemound Rd, Waukesha WI|||N7W23456 Bluemound Road;N7 W23456 Bluemound Rd
||HC 61 Box 1234, Elko, NV|||HC 61 Box 1234
||1 Rue de Rivoli, Apt 12, 4e étage, 75004 Paris, France|||1 rue de Rivoli;1, r. de Rivoli
||Chez Mme Dupré, 8 place du Marché, 84000 Avignon|||8 place du Marché;8 pl. du Marché
||Route de Lyon 45, 1203 Genève|||Route de Lyon 45;45 rte de Lyon
||Schloßstr. 12 / 3. Stock / 70176 Stuttgart|||Schloßstraße 12;Schlossstr. 12
||Am Sportplatz 3 a, D-87654 Kleindorf|||Am Sportplatz 3a
||Hauptstr.5,12345 Berlin|||Hauptstraße 5;Hauptstr 5
||Wien 7, Neubaugasse 12/8|||Neubaugasse 12;Neubaug. 12/8
||Via S. Francesco d'Assisi, 27/bis - 10121 TORINO (TO)|||via San Francesco d'Assisi 27;via S. Francesco d'Assisi 27/bis
||Loc. Poggio Secco 12, 53100 Siena|||Poggio Secco 12;Loc. Poggio Secco 12
||Avda. Libertad 44, Esc. B, 5º 2ª, Murcia|||Avda Libertad 44;Avenida de la Libertad 44
||Dorpsstraat 12a, 1234AB Ons Dorp, Nederland|||Dorpsstr. 12a;1234 AB 12a
||Grand'Place 5 bte 3, 7000 Mons|||Grand Place 5;Grand'Place 5
||Osiedle Słoneczne 12 m 45, 31-900 Kraków|||os. Słoneczne 12;Osiedle Słoneczne 12/45
||Wólka Mała 7, 05-555 Tarczyn|||Wólka Mała 7
||Lhota 15, 394 01 Pelhřimov|||Lhota 15
||Kis u. 5., 1132 Budapest|||Kis utca 5
||Bul. Nikole Tesle br. 12, Podgorica|||Bulevar Nikole Tesle 12
||Str. Lungă nr. 12, bl. 3, sc. B, ap. 4, Brașov|||Str. Lungă 12;strada Lunga nr 12
||ul. Shipka 12, vh. B, Sofia|||ul. Shipka 12;Shipka 12
||Ленина 5-12, Омск|||Ленина 5;ул. Ленина, 5
||Московская обл., г. Химки, ул. Мира, д.12/2, корп.3|||ул. Мира 12/2;Мира, 12/2
||Köpmangatan 3, lgh 1101, 111 31 Stockholm|||Köpmangatan 3;Köpmang. 3
||Havnegata 7 H0302, 7010 Trondheim|||Havnegata 7
||Nørregade 10, 2.tv., 8000 Aarhus C|||Nørregade 10
||Kauppakatu 5 B 22, 33200 Tampere|||Kauppakatu 5;Kauppakatu 5 B
||Rua 25 de Abril, lote 7, r/c dto, 2745 Queluz|||Rua 25 de Abril lote 7
||Rua B, nº 30, Quadra 4, Bairro Novo, Olinda/PE|||Rua B 30;Rua B nº 30
||Calle 12 #34-56, Barrio Centro, Cali, Colombia|||Calle 12 # 34-56;Cl 12 34-56
||Av. Corrientes 1234 5º 'B', CABA|||Av. Corrientes 1234;Corrientes 1234
||Pasaje 3 casa 45, Villa Alegre, Talca|||Pasaje 3 casa 45
||Flat 3A, Tower 2, 88 Queen's Road Central, Hong Kong|||88 Queen's Road Central
||No. 7, Jalan Bukit Bintang, 55100 Kuala Lumpur|||7 Jalan Bukit Bintang;No 7 Jln Bukit Bintang
||Jl. Melati II No. 5 RT 03/RW 07, Depok|||Jl. Melati II No 5;Jalan Melati II 5
||123/4 Moo 5, Tambon Mae Hia, Chiang Mai 50100|||123/4 Moo 5
||Số 12 ngõ 34 phố Huế, Hai Bà Trưng, Hà Nội|||12 ngõ 34 phố Huế;số 12 ngõ 34 phố Huế
||Plot 12, Gulshan Avenue, Dhaka 1212|||Plot 12 Gulshan Avenue;12 Gulshan Ave
||P.O. Box 12345-00100, Nairobi|||PO Box 12345
||Villa 7, Street 12, Al Barsha 1, Dubai|||Villa 7 Street 12 Al Barsha
||רחוב הרצל 12 דירה 4, חיפה|||הרצל 12;רח' הרצל 12
||تهران، خیابان ولیعصر، کوچه بهار، پلاک ۱۲|||خیابان ولیعصر کوچه بهار پلاک ۱۲
||4 Rosebank, Holyport Road, London SW6|||4 Rosebank;4 Rosebank, Holyport Rd
||Apartment 5, 22 High Street, Cardiff CF10 1XX|||22 High Street, Cardiff;22 High St
||2/1, 14 Dumbarton Road, Glasgow G11|||14 Dumbarton Rd;2/1 14 Dumbarton Road
||c/o Smith, 5 Orchard Way, Reading|||5 Orchard Way
||5 Orchard Way Reading Berkshire RG1 1XX|||5 Orchard Way;5 Orchard Wy
||742 Evergreen Terrace Springfield OR 97477|||742 Evergreen Terrace;742 Evergreen Ter
||742 Evergreen Terrace, Unit #4, Springfield|||742 Evergreen Terrace
||PSC 1234 Box 5678, APO AE 09012|||PSC 1234 Box 5678
||350 Fifth Avenue (34th floor), New York|||350 5th Ave;350 Fifth Avenue
||Corner of 5th and Main, house 22|||house 22, 5th and Main
||Lindenstraße 12, Hinterhaus links, 10969 Berlin-Kreuzberg|||Lindenstr. 12
||Lindenstr. 12 b/Müller, 10969 Berlin|||Lindenstraße 12b
||Familie Meier, Dorfstraße 3, OT Kleinau, 39606 Osterburg|||Dorfstraße 3;Dorfstr. 3
||A-8010 Graz, Herrengasse 16/II/4|||Herrengasse 16
||Bahnhofstrasse 45 CH-8001 Zürich|||Bahnhofstrasse 45;Bahnhofstr. 45
||3 impasse des Lilas 31000 TOULOUSE|||3 imp. des Lilas;3 impasse des lilas
||Bâtiment B, appartement 12, 45 rue Victor Hugo, Lyon|||45 rue Victor Hugo;45 rue V. Hugo
||45 rue Victor Hugo - 69002 Lyon - France|||45 rue Victor-Hugo
||45 ter r. Victor Hugo, Lyon 2e|||45 ter rue Victor Hugo
||C/ Alcalá 123, portal 2, 4ºD, Madrid 28009|||Alcalá 123;calle Alcalá 123
||Calle Sol s/n, 11500 El Puerto|||Calle Sol s/n
||Avinguda Meridiana, 350 bis, 08027 Barcelona|||Av. Meridiana 350 bis;Avinguda Meridiana 350
||Largo Augusto 3 int. 5 scala B, Milano|||Largo Augusto 3
||Viale Trastevere 12/A, Roma RM 00153|||Viale Trastevere 12a;v.le Trastevere 12/A
||Oude Delft 12-II, Delft|||Oude Delft 12
||Nieuwstraat 8 bus 0201, 3000 Leuven|||Nieuwstraat 8;Nieuwstr. 8 bus 201
||ul. Mickiewicza 5A/12, 60-834 Poznań, woj. wielkopolskie|||Mickiewicza 5A;ul. Mickiewicza 5a m. 12
||Sokolská třída 45/1234, 702 00 Ostrava|||Sokolská 45;Sokolská tř. 45/1234
||1051 Budapest, Október 6. utca 12. 2. em. 5.|||Október 6. utca 12
||B-dul Unirii 45, bl. E2, et. 3, ap. 12, București|||Bd. Unirii 45;bulevardul Unirii 45
||бул. „Витоша“ № 15, ап. 3, София|||бул. Витоша 15;Витоша 15
||Улица Кнеза Михаила 20/3, Београд|||Кнеза Михаила 20;Kneza Mihaila 20
||Vasagatan 12A lgh 1102 411 24 Göteborg|||Vasagatan 12A;Vasag. 12 A
||Storgata 15 B, 2. etasje, 0184 Oslo|||Storgata 15B;Storgt. 15 B
||Fabriksvej 4 st. th., 8700 Horsens|||Fabriksvej 4;Fabriksv. 4 st th
||Rantatie 7 as 3, 00570 Helsinki|||Rantatie 7
||R. Dr. António Granjo, 23, 2.º Dto., 3000-034 Coimbra|||R. Dr. António Granjo 23;Rua Doutor António Granjo 23
||Alameda Jaú, 1177, ap 51 - Jardim Paulista, São Paulo|||Alameda Jaú 1177;Al. Jaú 1177
||Privada Roble #12-A, Fracc. Los Pinos, Puebla|||Privada Roble 12A;Priv. Roble #12-A
||Carrera 15 No. 93-60 Of. 501 Bogotá D.C.|||Carrera 15 No. 93-60;Cra 15 # 93-60
||Av. Vitacura 2939, Depto. 1201, Las Condes|||Vitacura 2939;Av. Vitacura 2939
||620014, г. Екатеринбург, ул. Малышева, 51, офис 10|||Малышева 51;ул. Малышева 51
||м. Львів, вул. Городоцька, буд. 15, кв. 4|||Городоцька 15
||Эриванская 3 кв 5 Минск|||Эриванская 3
||Λεωφ. Συγγρού 101, Αθήνα 117 45|||Λεωφόρος Συγγρού 101;Συγγρού 101
||İnönü Mah. Lale Sok. No 5/3 Ataşehir|||Lale Sokak 5;Lale Sok. No 5
||26, 2nd Floor, 100 Feet Road, Indiranagar, Bangalore|||26 100 Feet Road;26, 100 Feet Rd
||No 15, Lane 3, Koregaon Park, Pune - 411001|||15 Lane 3 Koregaon Park;No 15 Lane 3
||埼玉県川口市並木3-5-7-201|||並木3-5-7;並木3丁目5番7号
||부산광역시 해운대구 해운대로 570, 101동 203호|||해운대로 570
||深圳市南山区科技园南路12号A座1201室|||科技园南路12号
"""
ROWS = [row.split("|") for row in GIVEN.strip().splitlines()]


def at(country: str, house: str, street: str, town: str, postcode: str) -> Watchlist:
    fields = {"house_number": house, "street": street, "city": town, "postcode": postcode, "country": country}
    if not house:
        fields = {"line": street}
    return watched("[[addresses]]\n" + "".join(f'{key} = "{value}"\n' for key, value in fields.items() if value))


def is_told(text: str, watchlist: Watchlist) -> bool:
    found = (m for m in mentions(Post("1", f"go to {text} lol"), watchlist) if m.identifier.kind == "address")
    return any(m.part == "whole" for m in found)


@pytest.mark.parametrize(("row", "text"), [(row[:5], text) for row in ROWS for text in row[5].split(";")])
def test_an_address_is_known_as_people_write_it(row: list[str], text: str) -> None:
    assert is_told(text, at(*row))


@pytest.mark.parametrize("row", [row for row in ROWS if any(map(str.isdigit, row[1].split(",")[-1]))])
def test_another_house_of_the_street_is_none(row: list[str]) -> None:
    country, house, street, town, _, texts = row
    other = "".join(str((int(c) + 4) % 9 + 1) if c.isdigit() else c for c in house)
    people = at(country, other, street, town, "")
    assert [text for text in texts.split(";") if is_told(text, people)] == []


@pytest.mark.parametrize(
    ("row", "text"),
    [
        ("DE|15|Marktplatz|Ulm|", "Marktplatz 15 Uhr treffen wir uns"),
        ("US|88|Highway 101|Nehalem|", "exit 88 on highway 101"),
        ("US|88|Highway 101|Nehalem|", "101 88"),
        ("FR|230|Route Départementale 12|Die|", "RD 12, 230 points"),
        ("DE|41c|Bahnhofstr.|Ulm|", "der Bahnhof 41c hat Gleise"),
        ("HU|9|Petőfi Sándor utca|Győr|", "Petőfi 9 verse"),
        ("IT|8|Corso Vittorio Emanuele II|Torino|", "corso 8 ore a Torino"),
        ("CN|88|南京东路|上海|", "南京东路站88号线"),
        ("JP|1-2-3|神南|渋谷区|", "神南で1時2分3秒"),
        ("DE|5|Lindenstraße|Ulm|", "die Linden 5 Tage später"),
        ("ES|s/n|Camino Viejo|Toledo|", "Camino Viejo snow report"),
        ("GB|The Old Mill|Station Lane|Wells|", "Station Lane, Old Millers arms"),
    ],
)
def test_what_only_looks_like_an_address(row: str, text: str) -> None:
    country, house, street, town, postcode = row.split("|")
    assert not is_told(text, at(country, house, street, town, postcode))


@pytest.mark.parametrize(
    ("row", "text"),
    [
        ("DK|152|Gearhalsvej|Aarhus|", "934rhal$v3j 152"),
        ("DK|103|Hansstedvej|Aarhus|", "H@nsstedv3j 103"),
        ("NL|35|Muhammedweg|Utrecht|", "Muh4mm3dw3g 35"),
        ("DE|110|Frankfurter Allee|Berlin|", "Frankfurter Al. 110"),
    ],
)
def test_a_figure_in_a_word_for_a_street_is_a_letter_and_one_behind_it_none(row: str, text: str) -> None:
    country, house, street, town, postcode = row.split("|")
    assert is_told(text, at(country, house, street, town, postcode))
