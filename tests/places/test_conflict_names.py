"""Names of conflict news, each in a sentence, with the country and the point that a reader would accept."""

import pytest

from dateline.places import Gazetteer, PlaceContext, find_places, kilometres, resolve_places

# name, country, latitude, longitude, tolerance in km, another place of the report
NAMES = """
Green Zone|IQ|33.31|44.39|3|Baghdad
New Baghdad|IQ|33.306|44.486|3|Baghdad
Sadr City|IQ|33.39|44.46|4|Baghdad
Ain al-Asad air base|IQ|33.79|42.44|5|Iraq
Taji camp|IQ|33.52|44.26|6|Iraq
Kandahar airport|AF|31.51|65.85|6|Afghanistan
Bab al-Mandab||12.6|43.3|60|Yemen
Rakhine|MM|20.0|93.6|120|Myanmar
Donetsk Oblast|UA|48.1|37.7|80|Ukraine
Sinai|EG|29.8|33.8|120|Egypt
Mosul|IQ|36.34|43.13|10|Iraq
Kobani|SY|36.89|38.35|8|Syria
Avdiivka|UA|48.14|37.75|8|Ukraine
Jabalia|PS|31.53|34.48|6|Gaza
Khan Younis|PS|31.34|34.30|6|Gaza
Bakhmut|UA|48.59|38.00|8|Ukraine
El Fasher|SD|13.63|25.35|10|Sudan
Goma|CD|-1.67|29.22|10|Congo
Quetta|PK|30.19|67.00|12|Pakistan
Maiduguri|NG|11.85|13.16|12|Nigeria
Marib|YE|15.46|45.33|60|Yemen
Hodeidah|YE|14.80|42.95|12|Yemen
Idlib|SY|35.93|36.63|30|Syria
Deir ez-Zor|SY|35.34|40.14|12|Syria
Raqqa|SY|35.95|39.01|12|Syria
Palmyra|SY|34.56|38.27|15|Syria
Aleppo|SY|36.20|37.16|15|Syria
Homs|SY|34.73|36.72|12|Syria
Qamishli|SY|37.05|41.23|12|Syria
Manbij|SY|36.53|37.95|8|Syria
Daraa|SY|32.62|36.10|15|Syria
Afrin|SY|36.51|36.87|10|Syria
Fallujah|IQ|33.35|43.78|10|Iraq
Ramadi|IQ|33.43|43.31|12|Iraq
Tikrit|IQ|34.61|43.68|12|Iraq
Kirkuk|IQ|35.47|44.39|12|Iraq
Erbil|IQ|36.19|44.01|12|Iraq
Basra|IQ|30.51|47.78|15|Iraq
Samarra|IQ|34.20|43.87|10|Iraq
Sinjar|IQ|36.32|41.87|20|Iraq
Tal Afar|IQ|36.38|42.45|10|Iraq
Anbar|IQ|33.0|42.0|150|Iraq
Nablus|PS|32.22|35.26|8|West Bank
Jenin|PS|32.46|35.30|8|West Bank
Hebron|PS|31.53|35.10|8|West Bank
Rafah|PS|31.29|34.25|8|Gaza
Sderot|IL|31.53|34.60|8|Israel
Haifa|IL|32.82|34.99|10|Israel
Tyre|LB|33.27|35.20|8|Lebanon
Tripoli|LY|32.89|13.19|15|Libya
Benghazi|LY|32.12|20.07|15|Libya
Sirte|LY|31.21|16.59|12|Libya
Misrata|LY|32.38|15.09|12|Libya
Khartoum|SD|15.55|32.53|15|Sudan
Omdurman|SD|15.64|32.48|15|Sudan
Nyala|SD|12.05|24.88|12|Sudan
Darfur|SD|13.5|24.5|250|Sudan
Bentiu|SS|9.23|29.83|15|South Sudan
Malakal|SS|9.53|31.66|15|South Sudan
Mekelle|ET|13.50|39.47|12|Ethiopia
Tigray|ET|14.0|38.4|120|Ethiopia
Mogadishu|SO|2.04|45.34|12|Somalia
Kismayo|SO|-0.36|42.55|12|Somalia
Baidoa|SO|3.11|43.65|12|Somalia
Beledweyne|SO|4.74|45.20|12|Somalia
Garissa|KE|-0.46|39.64|12|Kenya
Timbuktu|ML|16.77|-3.01|12|Mali
Gao|ML|16.27|-0.04|12|Mali
Mopti|ML|14.49|-4.19|20|Mali
Diffa|NE|13.32|12.61|15|Niger
Djibo|BF|14.10|-1.63|12|Burkina Faso
Chibok|NG|10.87|12.85|12|Nigeria
Kaduna|NG|10.52|7.44|15|Nigeria
Borno|NG|11.6|13.0|120|Nigeria
Bamenda|CM|5.96|10.15|12|Cameroon
Bangui|CF|4.36|18.56|12|Central African Republic
Beni|CD|0.49|29.47|12|Congo
Bukavu|CD|-2.49|28.84|12|Congo
Ituri|CD|1.6|29.8|120|Congo
Palma|MZ|-10.77|40.47|15|Mozambique
Cabo Delgado|MZ|-12.3|39.5|120|Mozambique
Kunduz|AF|36.73|68.87|15|Afghanistan
Jalalabad|AF|34.43|70.45|12|Afghanistan
Lashkar Gah|AF|31.59|64.37|12|Afghanistan
Helmand|AF|31.4|64.2|120|Afghanistan
Bagram|AF|34.95|69.27|8|Afghanistan
Mazar-i-Sharif|AF|36.71|67.11|12|Afghanistan
Peshawar|PK|34.01|71.58|12|Pakistan
Miranshah|PK|33.00|70.07|12|Pakistan
Waziristan|PK|32.6|69.9|80|Pakistan
Srinagar|IN|34.09|74.80|12|India
Pulwama|IN|33.87|74.90|12|India
Kherson|UA|46.64|32.62|12|Ukraine
Mariupol|UA|47.10|37.54|12|Ukraine
Zaporizhzhia|UA|47.84|35.14|15|Ukraine
Kharkiv|UA|49.99|36.23|15|Ukraine
Luhansk|UA|48.57|39.31|15|Ukraine
Donbas|UA|48.3|38.2|120|Ukraine
Crimea|UA|45.3|34.3|80|Ukraine
Grozny|RU|43.32|45.69|12|Russia
Belgorod|RU|50.61|36.58|12|Russia
Stepanakert|AZ|39.82|46.75|15|Azerbaijan
Tskhinvali|GE|42.23|43.97|12|Georgia
Marawi|PH|8.00|124.29|15|Philippines
Jolo|PH|6.05|121.00|20|Philippines
Sittwe|MM|20.15|92.90|12|Myanmar
Myitkyina|MM|25.38|97.40|15|Myanmar
Aden|YE|12.78|45.04|15|Yemen
Sanaa|YE|15.35|44.21|15|Yemen
Taiz|YE|13.58|44.02|15|Yemen
Saada|YE|16.94|43.76|30|Yemen
Diyarbakir|TR|37.91|40.22|15|Turkey
Strait of Hormuz||26.55|56.3|60|Iran
Zahedan|IR|29.50|60.86|12|Iran
Cúcuta|CO|7.89|-72.51|12|Colombia
Culiacan|MX|24.80|-107.39|15|Mexico
Port-au-Prince|HT|18.54|-72.34|12|Haiti
"""
ROWS = [line.split("|") for line in NAMES.strip().splitlines()]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_a_name_of_conflict_news_lies_where_it_should(gazetteer: Gazetteer, row: list[str]) -> None:
    name, country, lat, lon, tolerance, other = row
    text = f"At least three people were killed in {name} on Monday, officials in {other} said."
    found = resolve_places(text, find_places(text, gazetteer), PlaceContext(), gazetteer)
    places = [r.place for r in found if name in text[r.start : r.end]]
    assert places, f"not found: {[r.place.as_said for r in found]}"
    place = places[0]
    assert place.lat is not None and place.lon is not None
    assert (place.country or "") == country
    assert kilometres(float(lat), float(lon), place.lat, place.lon) <= float(tolerance), (
        place.lat,
        place.lon,
        place.level,
    )
