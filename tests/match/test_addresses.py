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


@pytest.mark.parametrize("row", [row for row in ROWS if any(map(str.isdigit, row[1]))])
def test_another_house_of_the_street_is_none(row: list[str]) -> None:
    country, house, street, town, _, texts = row
    other = "".join(str((int(c) + 4) % 9 + 1) if c.isdigit() and c.isascii() else c for c in house)
    people = at(country, other, street, town, "")
    assert [text for text in texts.split(";") if is_told(text, people)] == []
