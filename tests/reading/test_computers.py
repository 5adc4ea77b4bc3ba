"""Reports of the world of computers, and figures of speech: words of violence without it, and real violence beside."""

from __future__ import annotations

import pytest

from dateline import service
from dateline.model.vocabulary import INCIDENT_TYPES
from dateline.reading.computers import cues_of, is_bodily, world_of
from dateline.reading.segments import segment
from dateline.reading.triggers import find_triggers
from dateline.reading.verbal import disbelieved
from parts import annotated, sentence

HARMLESS = [
    (
        "Retailer hit by cyber attack",
        "A cyber attack hit the retailer Morland on Tuesday. The attackers stole the data of two million "
        "customers, the company said. The attack struck its servers overnight.",
    ),
    (
        "Botnet strikes banks",
        "A botnet struck three banks in Riga on Monday. The attack knocked their websites offline for four "
        "hours, officials said. The banks were targeted again on Tuesday.",
    ),
    (
        "Clinic locked out of its files",
        "Attackers targeted a clinic in Leeds with ransomware on Monday. The attack destroyed backups and "
        "hit eleven servers. The criminals demanded a ransom in bitcoin.",
    ),
    (
        "Spam blast hits students",
        "A blast of spam hit the inboxes of students in Ghent on Tuesday. Each message carried malware. "
        "The university said the attack was over by noon.",
    ),
    (
        "Worm explodes across networks",
        "The worm exploded across office networks in Oslo on Monday. It struck 4,000 computers within an "
        "hour, security researchers said.",
    ),
    (
        "Logic bomb wipes firm's database",
        "A logic bomb went off in the database of an insurer in Zurich on Tuesday. A former programmer had "
        "planted the malicious code in March.",
    ),
    (
        "Zip bomb crashes mail server",
        "A zip bomb crashed the mail server of the city of Turku on Monday. The attack was stopped after "
        "an hour, the city said.",
    ),
    (
        "Hackers attack ministry",
        "Militants attacked the website of the defence ministry on Monday with a denial-of-service attack. "
        "The site was down for a day.",
    ),
    (
        "Power company breached",
        "Hackers attacked the network of a power company in Split on Tuesday. The hackers raided its "
        "databases and seized control of two accounts.",
    ),
    (
        "Phishing wave",
        "Employees of a bank in Cork were attacked on Monday with phishing emails. Twelve victims gave up "
        "their passwords.",
    ),
    (
        "Databases held to ransom",
        "Two thousand databases were hijacked on Tuesday and their contents deleted. The hackers left a "
        "ransom note that asked for bitcoin.",
    ),
    (
        "Flaw lets attackers in",
        "A flaw in the browser lets attackers execute code, researchers said on Tuesday. Attackers hit "
        "several firms through it last night. A patch is out; the vulnerability was used by malware.",
    ),
    (
        "Cache poisoned",
        "Attackers poisoned the cache of a name server in Porto on Monday and sent customers of a bank to "
        "a phishing site.",
    ),
    (
        "Mayor dies of heart attack",
        "The mayor of Lund died on Tuesday after a heart attack. He was 61.",
    ),
    (
        "Attack ads fill the air",
        "The senator launched a new round of attack ads on Monday. His rival attacked the plan and called "
        "it a disaster.",
    ),
    (
        "Supermarkets drop price bombs",
        "Supermarkets dropped price bombs on Monday: milk costs half. Shoppers stormed the shops.",
    ),
    (
        "Rovers win shootout",
        "Rovers beat City 4-2 in a penalty shootout on Saturday. Jansen fired a shot past the goalkeeper "
        "and struck again after the break.",
    ),
    (
        "A blast from the past",
        "The band's new record is a blast from the past. It hit the charts on Monday and took the top spot.",
    ),
    (
        "Train drivers strike",
        "Train drivers went on strike on Monday over pay. The strike hit commuters in Lyon and Paris.",
    ),
    (
        "Shares hit",
        "Shares of the airline were hit on Tuesday after a profit warning. Investors were struck by the "
        "size of the losses.",
    ),
    (
        "Critics blast budget",
        "Critics blasted the budget on Tuesday. The minister came under fire and fought back in parliament.",
    ),
    (
        "Files held hostage",
        "The data of a school in Metz were held hostage on Tuesday: ransomware had locked 300 computers, "
        "and the hackers asked for bitcoin.",
    ),
    (
        "Digital kidnapping",
        "Hackers carried out a digital kidnapping in Bruges on Monday: they locked the files of a notary "
        "with ransomware.",
    ),
    (
        "Firm issues a slew of fixes",
        "The maker of the browser issued a slew of fixes on Tuesday for vulnerabilities that hackers had "
        "used. No attack on users is known.",
    ),
    (
        "Researchers demonstrate attack",
        "Researchers in Graz demonstrated the attack on Monday: a malicious script took over the antivirus "
        "software on two laptops.",
    ),
    (
        "Records wiped",
        "Voter records were wiped in an attack on the county's database on Monday. The attackers struck at night. "
        "Officials blamed an outdated plugin.",
    ),
    (
        "Exchange halts trading",
        "An exchange halted trading on Tuesday after it was attacked for the second day. Traffic from thousands of "
        "devices flooded its website, killing connections. The botnet had been rented, its security experts said.",
    ),
]

VIOLENT = [
    (
        "Drones hit power station",
        "Drones attacked a power station near Kharkiv on Tuesday, cutting power to the city. Hackers had "
        "attacked the company's servers with malware a week before.",
    ),
    (
        "Gunmen kill engineer",
        "Gunmen shot dead a cybersecurity engineer in Lahore on Monday. He had worked on malware and "
        "ransomware for a bank, police said.",
    ),
    (
        "Bomb outside software firm",
        "A bomb exploded outside the office of a software company in Athens on Tuesday, wounding two "
        "guards. The company makes antivirus software; its servers were not damaged.",
    ),
    (
        "Mob attacks call centre",
        "A mob attacked a call centre in Accra on Monday and injured three people, police said. The centre "
        "was accused of phishing and other scams.",
    ),
    (
        "Hacker shot dead",
        "A hacker was shot dead in Lagos on Tuesday by two men on a motorcycle, police said.",
    ),
    (
        "Villagers hacked to death",
        "Five villagers were hacked to death near Beni on Monday. Attackers with machetes raided the village at night.",
    ),
    (
        "Missile strikes data centre",
        "A missile struck a data centre in Odesa on Tuesday, killing four workers. Servers of the city "
        "were destroyed and its websites went down.",
    ),
    (
        "Rebels attack town",
        "Rebels attacked the town of Goz Beida on Monday, killing nine soldiers. Hackers close to the "
        "rebels took down the army's website during the attack.",
    ),
    (
        "Explosion at gas terminal",
        "An explosion tore through a gas terminal near Basra on Tuesday and wounded six workers. Officials "
        "first spoke of a cyber attack, then found the remains of a bomb.",
    ),
    (
        "Soldiers clash with militants",
        "Soldiers clashed with militants near Kidal on Monday; eleven fighters were killed. The army's "
        "email servers had been hacked the day before.",
    ),
    (
        "Suicide bomber hits telecom office",
        "A suicide bomber struck a telecom office in Kabul on Tuesday, killing seven people. Internet and "
        "email were cut in the city.",
    ),
    (
        "Journalist abducted",
        "Armed men abducted a journalist in Tripoli on Monday. He had written about hackers and spyware.",
    ),
    (
        "Police officer stabbed",
        "A police officer was stabbed in Marseille on Tuesday outside a computer shop. The man had sent "
        "threats by email.",
    ),
    (
        "Rockets fired at airport",
        "Three rockets were fired at the airport of Erbil on Monday. The airport's website was down after "
        "a denial-of-service attack.",
    ),
    (
        "Arson at cable hub",
        "Attackers set fire to a telecom mast near Bordeaux on Tuesday. Websites and email failed in the region.",
    ),
    (
        "Attack on army base kills four",
        "Militants attacked an army base near Bosaso on Monday, killing four soldiers. The group said so "
        "on its website and in an email.",
    ),
    (
        "Bus attacked",
        "Gunmen attacked a bus near Ghazni on Tuesday and wounded eight passengers. Passwords and laptops "
        "were taken from them.",
    ),
    (
        "Airstrike kills hackers",
        "An airstrike hit a building used by a hacking group in Gaza on Monday, killing five people. The "
        "army said that the cyber attack of the group had failed.",
    ),
    (
        "Rebels attack town",
        "Rebels attacked the town of Goz Beida on Monday and held it for two hours. Hackers close to them "
        "took down the website of the army.",
    ),
    (
        "Shootout in bank",
        "Police and robbers fought a shootout at a bank in Rosario on Tuesday. Two officers were wounded.",
    ),
    (
        "Fans attacked",
        "Attackers stabbed two fans in Split on Sunday after a penalty shootout. Both are in hospital.",
    ),
    (
        "Gas blast wounds nine",
        "A bomb blast at a market in Herat wounded nine people on Monday. Doctors are among them.",
    ),
    (
        "Ministry compound bombed",
        "A truck bomb exploded at the interior ministry in Mogadishu on Tuesday and killed twelve people. "
        "The ministry was also hit by ransomware in March, and its databases were never restored.",
    ),
    (
        "Clerk kidnapped",
        "Gunmen kidnapped a bank clerk in Enugu on Monday and demanded a ransom in bitcoin. His laptop and "
        "passwords were taken, too.",
    ),
    (
        "Protesters held hostage",
        "Rebels took eleven people hostage at a cyber cafe in Bangui on Tuesday. Two computers were destroyed.",
    ),
]


def new_incidents(headline: str, body: str) -> list[str]:
    """The trigger words of the new violent incidents of a report."""
    reading = service.read(f"{headline}\n\n{body}", published="2021-05-12", kind="text")
    return [m.trigger.quote for m in reading.mentions if m.status == "new" and m.event_type in INCIDENT_TYPES]


@pytest.mark.parametrize(("headline", "body"), HARMLESS)
def test_words_of_violence_without_violence_make_no_incident(headline: str, body: str) -> None:
    assert new_incidents(headline, body) == []


@pytest.mark.parametrize(("headline", "body"), VIOLENT)
def test_violence_stays_an_incident_beside_computers(headline: str, body: str) -> None:
    assert new_incidents(headline, body)


def bodily(text: str) -> bool:
    told = sentence(text)
    (first, *_) = segment(told, find_triggers(told))
    return is_bodily(first)


@pytest.mark.parametrize(
    "text",
    [
        "The attackers hit 40 servers of the bank.",
        "Hackers targeted the website of a newspaper.",
        "The worm exploded across office networks.",
        "Attackers executed commands on the machine.",
        "Their files were held hostage.",
    ],
)
def test_loose_words_about_data_are_not_bodily(text: str) -> None:
    assert not bodily(text)


@pytest.mark.parametrize(
    "text",
    [
        "Gunmen attacked the bank.",
        "Rebels attacked the town.",
        "The attack killed two hackers.",
        "Drones hit the power station.",
        "An explosion hit a power station after the website failed.",
        "Villagers were hacked to death with machetes.",
        "Militants executed two prisoners.",
    ],
)
def test_deeds_to_bodies_and_things_are_bodily(text: str) -> None:
    assert bodily(text)


def test_a_report_is_of_computers_where_many_of_its_sentences_speak_of_them() -> None:
    many = annotated("Ransomware hit a bank. Its servers failed. Customers could not use passwords.")
    few = annotated(
        "Rebels attacked a town. Nine soldiers fell.", "The mayor spoke.", "Rain fell.", "A website was down."
    )
    assert world_of(many) is not None
    assert world_of(few) is None


def test_hacking_with_a_blade_is_no_word_of_computers() -> None:
    assert cues_of(sentence("Five villagers were hacked to death at night.")) == []
    assert [h.text for h in cues_of(sentence("The account was hacked at night."))] == ["hacked"]


@pytest.mark.parametrize(
    "text",
    [
        "He had a heart attack at work.",
        "The senator paid for attack ads.",
        "The record is a blast from the past.",
        "They lost the penalty shootout.",
        "The firm issued a slew of fixes.",
        "Engineers demonstrated the new tram.",
        "They sent out a spam blast.",
    ],
)
def test_a_word_that_its_neighbour_makes_something_else_is_no_trigger(text: str) -> None:
    assert find_triggers(sentence(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "The attack shut the market.",
        "A blast shook the market.",
        "A shootout shut the street.",
        "He slew two guards.",
        "Thousands of people demonstrated against the law.",
    ],
)
def test_the_same_words_alone_are_triggers(text: str) -> None:
    assert find_triggers(sentence(text))


def test_what_somebody_does_not_believe_is_said_not_to_have_happened() -> None:
    told = sentence("The chief does not believe this was an attack.")
    (trigger,) = find_triggers(told)
    assert trigger.token is not None
    assert disbelieved(trigger.token)
    other = sentence("The chief believes this was an attack.")
    (trigger,) = find_triggers(other)
    assert trigger.token is not None
    assert not disbelieved(trigger.token)
