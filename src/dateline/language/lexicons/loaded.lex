# Loaded words and the plain word of the same form that stands in for them while a sentence is parsed, so that a source's
# choice of words changes no reading. The words themselves stay in the text, in quotes and in `as_said`.
#   plain   the word parsed in its place        drop=1   left out of a speaker's name ("regime forces": "forces")

@block deeds
@source Written for dateline: words for killing and taking that take a side.
martyred	plain=killed
martyring	plain=killing
slaughtered	plain=killed
slaughtering	plain=killing
murdered	plain=killed
murdering	plain=killing
assassinated	plain=killed
assassinating	plain=killing
neutralised	plain=killed
neutralized	plain=killed
neutralising	plain=killing
neutralizing	plain=killing
eliminated	plain=killed
eliminating	plain=killing
butchered	plain=killed
massacred	plain=killed
massacring	plain=killing
liberated	plain=captured
liberating	plain=capturing
cleansed	plain=captured
retook	plain=captured
recaptured	plain=captured
overran	plain=captured

@block nouns_of_deeds
@source Written for dateline: nouns for killing that judge.
massacre	plain=killing
massacres	plain=killings
slaughter	plain=killing
murder	plain=killing
murders	plain=killings
martyrdom	plain=death
atrocity	plain=attack
atrocities	plain=attacks

@block people drop=1
@source Written for dateline: names for armed people and governments that judge.
terrorist	plain=gunman
terrorists	plain=gunmen
extremist	plain=gunman
extremists	plain=gunmen
jihadist	plain=gunman
jihadists	plain=gunmen
rebels	plain=gunmen; drop=0
militants	plain=gunmen
insurgents	plain=gunmen; drop=0
thugs	plain=gunmen
mercenaries	plain=gunmen
bandits	plain=gunmen
miscreants	plain=gunmen
regime	plain=government
occupation	plain=government
