# Words that say how a figure or statement stands to one told before. relation: updates (a later figure), corrects (the one
# before was wrong), superseded (the figure beside these words is the wrong one), earlier (the figure beside them is the one that
# was told before), retracts (the speaker takes back own words).
# way: up or down, where an update says which of two figures is the later one.

@block rising relation=updates way=up
@source Written for dateline from general knowledge of news English.
rise	forms=rises|rose|risen|rising
climb	pos=v
increase	pos=v
jump	pos=v
mount	pos=v
grow	forms=grows|grew|grown|growing
soar	pos=v
go up	forms=goes up|went up|gone up
up from
raise	pos=v
more bodies
died of their wounds	forms=died of his wounds|died of her wounds|died of wounds|died of their injuries|died in hospital|dying of their wounds
succumb	pos=v

@block falling relation=updates way=down
@source Written for dateline from general knowledge of news English.
lower	pos=v
reduce	pos=v
down from
revise down	forms=revised down|revised downward|revised downwards|revising down
cut to
drop to	forms=dropped to
fell to	forms=fallen to

@block changed relation=updates
@source Written for dateline from general knowledge of news English.
revise	pos=v
update	pos=v
new toll	forms=latest toll|latest figure|latest count|new figure|new count|updated toll
now stands	forms=stands now|now stood|now stand
now put	forms=now puts

@block correcting relation=corrects
@source Written for dateline from general knowledge of news English.
correct	forms=corrected|correcting|corrects
correction
counted twice

@block superseded relation=superseded
@source Written for dateline from general knowledge of news English.
earlier version	forms=earlier versions|previous version|previous report|earlier report|earlier story|original version
mistakenly
by mistake	forms=was mistaken|were mistaken
in error
erroneous	forms=erroneously
wrongly
incorrectly	forms=incorrect
misstate	pos=v
miscount	pos=v

@block earlier relation=earlier
@source Written for dateline from general knowledge of news English.
earlier
initially
initial
originally
previously
previous
at first
first said
first reported
preliminary
provisional

@block retracting relation=retracts
@source Written for dateline from general knowledge of news English.
retract	pos=v
withdraw	forms=withdrew|withdrawn|withdraws|withdrawing
take back	forms=took back|taken back|takes back
recant	pos=v
rescind	pos=v
walk back	pos=v
back away from	forms=backed away from|backs away from
disown	pos=v
