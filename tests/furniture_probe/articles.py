"""Invented reports for the probe: outlet, section, headline, date line and paragraphs. None of it happened."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Article:
    outlet: str
    section: str
    headline: str
    date: str
    body: tuple[str, ...]


ARTICLES = (
    Article(
        "Dunmore Evening Post", "Homeland Security", "Three hurt as pipe bomb explodes outside Dunmore court",
        "Monday, 4 May 2020 6:45 PM",
        (
            "Three people were hurt on Monday when a pipe bomb exploded outside the county court in "
            "Dunmore, police said.",
            "The device had been left in a bin beside the steps, Chief Inspector Alan Roe told reporters.",
            "\"Anyone who saw the man with the grey rucksack should call us now,\" he said.",
            "No group has claimed responsibility.",
        ),
    ),
    Article(
        "Radio Sahel News", "Africa", "Gunmen attack market in northern Tolari, killing nine", "12 March 2019",
        (
            "Gunmen on motorbikes attacked a weekly market in northern Tolari on Tuesday and killed nine "
            "people, the governor's office said.",
            "The attackers burned stalls and took cattle before they fled towards the border, according to "
            "two residents.",
            "The group urged people to join the protest against the army in a message read on local radio.",
            "Follow the river and leave your homes, soldiers told villagers over loudspeakers.",
        ),
    ),
    Article(
        "Karvan News Agency", "Insurgency", "Roadside bomb kills two soldiers near Karvan",
        "Thursday, September 3, 2015 9:10 AM",
        (
            "A roadside bomb killed two soldiers and wounded a third near the town of Karvan on Wednesday "
            "night, the defence ministry announced.",
            "Sign up to fight, the militia told residents in leaflets found at the scene.",
            "The ministry blamed the Karvan Front. The group denied it.",
        ),
    ),
    Article(
        "The Port Halden Times", "Piracy", "Pirates board tanker off Port Halden", "2 June 2021",
        (
            "Armed men boarded a chemical tanker forty miles off Port Halden on Tuesday and took four "
            "sailors, the shipping company said.",
            "A naval frigate was sent to the area but did not find the attackers.",
            "The company asked relatives to contact its office and to visit its website for updates, a "
            "spokesman said.",
        ),
    ),
    Article(
        "Vesna TV", "Missile Defense", "Ministry: two missiles shot down over eastern district",
        "Friday, 14 October 2022 23:05",
        (
            "Two missiles were shot down over the eastern district late on Friday, the ministry of defence "
            "said in a statement.",
            "Debris fell on a school that was empty at the time.",
            "Residents were told to stay in shelters and to download the alert app.",
            "There was no immediate word on casualties.",
        ),
    ),
    Article(
        "Alto Valle Express", "Americas", "Former mayor shot dead in Alto Valle", "20 January 2018",
        (
            "The former mayor of Alto Valle was shot dead outside his home on Saturday morning, "
            "prosecutors said.",
            "He had received threats since he testified against the Los Cerros gang in November.",
            "\"We will not stop until those who did this are caught,\" the prosecutor said.",
        ),
    ),
    Article(
        "Harrow Standard", "Terrorism", "Man charged over plot to attack Harrow synagogue",
        "Tuesday, 8 December 2020 4:30 PM",
        (
            "A 24-year-old man was charged on Tuesday with planning an attack on a synagogue in Harrow.",
            "He is accused of buying chemicals online and of sharing videos that told viewers how to make "
            "a bomb.",
            "The trial is expected to start in May.",
        ),
    ),
    Article(
        "Mirpur Daily", "South Asia", "Five policemen abducted in Mirpur hills", "9 August 2014",
        (
            "Militants abducted five policemen from a checkpoint in the Mirpur hills on Friday night, "
            "officials said on Saturday.",
            "A spokesman for the militants said the men would be freed if the government released eleven "
            "prisoners.",
            "Tribal elders have been asked to help, the officials added.",
        ),
    ),
    Article(
        "Nordby Herald", "Europe", "Arson attack damages mosque in Nordby", "Sunday, 17 February 2019 11:20 AM",
        (
            "A mosque in Nordby was damaged by fire early on Sunday in what police called a deliberate "
            "attack.",
            "Nobody was inside. Firefighters needed two hours to put out the blaze.",
            "The imam thanked neighbours who had offered their help and asked people to give witness "
            "statements to the police.",
        ),
    ),
    Article(
        "Sarat Press", "Middle East", "Air strikes hit depots outside Sarat, monitor says",
        "Wednesday, 30 June 2021 1:15 AM",
        (
            "Air strikes hit two weapons depots outside Sarat overnight, a war monitor said on Wednesday.",
            "At least six fighters were killed, the monitor said, but a local council put the toll at four.",
            "State television said air defences had confronted hostile targets and shot down most of them.",
            "The army has not commented.",
        ),
    ),
    Article(
        "Bayside Courier", "Crime", "Two killed in shooting at Bayside bar", "July 7, 2016",
        (
            "Two men were killed and five people were injured in a shooting at a bar in Bayside early on "
            "Thursday.",
            "Police want to speak to a man in a red jacket. They asked anyone with information to come "
            "forward.",
            "\"Keep your doors locked and stay inside,\" an officer told residents through a megaphone.",
        ),
    ),
    Article(
        "Lumbe Observer", "Conflict", "Rebels and army trade blame over Lumbe shelling", "26 November 2013",
        (
            "At least eleven people died when shells hit a camp near Lumbe on Monday, aid workers said.",
            "The army blamed the rebels, who said that the fire had come from a government barracks.",
            "The United Nations called on both sides to let aid through.",
            "It was the third attack on the camp this year.",
        ),
    ),
)  # fmt: skip
