# Words that say that somebody said something. cue: verb (of speech or thought), cite (its object is the speaker),
# phrase (a preposition before the speaker), noun. stance: what the speaker does. takes: clause, object or both.
# soft=1: a verb of many meanings, a cue only before a clause or beside a quotation. hearer=1: the object is who was told.
# stub=1: also read where a longer phrase that begins with the word ends inside another ("told of" in "told officers").
# inference=1: things do it too ("a wire suggested"), and then nobody speaks.

@block say cue=verb stance=asserts takes=clause
@source Written for dateline from general knowledge of news English.
say	forms=says|said|saying
add	pos=v; soft=1
note	pos=v; soft=1
state	forms=stated|states|stating; soft=1
remark	pos=v
comment	pos=v; soft=1
explain	pos=v
insist	pos=v
maintain	pos=v; soft=1
argue	pos=v
assert	pos=v
contend	pos=v
allege	pos=v
testify	pos=v
recall	pos=v
recount	pos=v
conclude	pos=v; soft=1
caution	pos=v
stress	forms=stressed|stresses|stressing
emphasise	pos=v
emphasize	pos=v
underline	pos=v; soft=1
underscore	pos=v; soft=1
point out	pos=v
observe	pos=v; soft=1
reply	pos=v
respond	pos=v; soft=1
answer	pos=v; soft=1
continue	pos=v; soft=1; quote=1
repeat	pos=v; soft=1
reiterate	pos=v
write	forms=wrote|writes|written|writing; soft=1
tweet	pos=v
post	pos=v; soft=1
read	forms=read|reads; soft=1; quote=1
agree	pos=v; soft=1
complain	pos=v
boast	pos=v
quip	forms=quipped|quips
joke	pos=v
shout	pos=v
yell	pos=v
scream	pos=v; quote=1
exclaim	pos=v
declare	pos=v
proclaim	pos=v
claim	pos=v
show	forms=showed|shows|shown; soft=1
find	forms=found|finds; soft=1
estimate	pos=v; soft=1
calculate	pos=v; soft=1
predict	pos=v
expect	pos=v; soft=1
hope	pos=v; soft=1
relate	pos=v; soft=1
go on to say	forms=went on to say|goes on to say
make clear	forms=made clear|makes clear|made it clear|makes it clear
learn	pos=v; soft=1

@block tell cue=verb stance=asserts takes=clause hearer=1
@source Written for dateline from general knowledge of news English.
tell	forms=tells|told|telling; stub=1
inform	pos=v
assure	pos=v
brief	pos=v; soft=1
notify	pos=v
remind	pos=v

@block report cue=verb stance=asserts takes=both
@source Written for dateline from general knowledge of news English.
report	forms=reported|reports|reporting
confirm	pos=v
acknowledge	pos=v
admit	forms=admitted|admits|admitting
concede	pos=v
reveal	pos=v
disclose	pos=v
describe	pos=v
identify	pos=v; soft=1
name	forms=named|names|naming; soft=1
recognise	pos=v; soft=1
recognize	pos=v; soft=1
release	forms=released|releases; soft=1
give	forms=gave|gives; soft=1
put the toll at	forms=puts the toll at|put the death toll at|puts the death toll at|put the number at|puts the number at|put the dead at|put the wounded at|put the injured at|put the figure at|put it at|put the count at
revise the toll to	forms=revised the toll to|revised the death toll to|revises the toll to|raised the toll to|raised the death toll to|lowered the toll to|lowered the death toll to|updated the toll to|increased the toll to|corrected the toll to
put the number of	forms=puts the number of
give a toll of	forms=gave a toll of|gives a toll of|gave a provisional toll of|gave a preliminary toll of|gave a death toll of|gave a figure of|gives a figure of
speak of	forms=spoke of|speaks of|spoken of|speaking of
tell of	forms=told of|tells of
mention	pos=v
document	forms=documented|documents
record	forms=recorded|records
list	forms=listed|lists; soft=1
detail	forms=detailed; soft=1
characterise	pos=v
characterize	pos=v
call	pos=v; soft=1
propose	pos=v
discuss	forms=discussed|discusses|discussing; soft=1

@block announce cue=verb stance=announces takes=both
@source Written for dateline from general knowledge of news English.
announce	pos=v
promise	pos=v
unveil	pos=v
plan	forms=planned|plans|planning; soft=1

@block condemn cue=verb stance=asserts takes=object presupposes=1
@source Written for dateline from general knowledge of news English.
condemn	pos=v
denounce	pos=v
slam	pos=v; soft=1
criticise	pos=v
criticize	pos=v
decry	forms=decried|decries
deplore	pos=v
lament	pos=v
mourn	pos=v
praise	pos=v
hail	pos=v; soft=1
welcome	pos=v; soft=1
mock	pos=v
attack as	forms=attacked as
defend	pos=v; soft=1
dub	forms=dubbed|dubs

@block ask cue=verb stance=asserts takes=both
@source Written for dateline from general knowledge of news English.
call for	pos=v
call on	pos=v
call upon	pos=v
urge	pos=v
demand	pos=v
request	forms=requested|requests|requesting; soft=1
ask	pos=v; soft=1
appeal for	pos=v
appeal to	pos=v

@block silence cue=verb stance=no_information takes=both
@source Written for dateline from general knowledge of news English.
decline to comment	pos=v
decline to say	pos=v
decline to give	pos=v
decline to identify	pos=v
decline to confirm	pos=v
refuse to comment	pos=v
refuse to say	pos=v
refuse to confirm	pos=v
elaborate	pos=v; soft=1
make no mention of	forms=made no mention of|makes no mention of
give no	forms=gave no|gives no|giving no
provide no	forms=provided no|provides no|providing no
offer no	forms=offered no|offers no|offering no
release no	forms=released no|releases no
specify	pos=v; soft=1
provide	pos=v; soft=1

@block deny cue=verb stance=denies takes=both
@source Written for dateline from general knowledge of news English.
deny	pos=v
reject	pos=v
dismiss	pos=v
refute	pos=v
dispute	pos=v
rebut	forms=rebutted|rebuts|rebutting
contradict	pos=v
disavow	pos=v
rule out	pos=v
disclaim	pos=v
deny responsibility	pos=v
disown	pos=v
plead not guilty	forms=pleaded not guilty|pleads not guilty|pled not guilty

@block take_back cue=verb stance=denies takes=object
@source Written for dateline from general knowledge of news English.
retract	pos=v
recant	pos=v
rescind	pos=v; soft=1
withdraw its claim	forms=withdrew its claim|withdrawn its claim|withdraws its claim|withdrew the claim|withdrew that claim|withdrew his claim
withdraw its statement	forms=withdrew its statement|withdrew the statement|withdrew that statement|withdrew his statement|withdrew her statement
withdraw the accusation	forms=withdrew the accusation|withdrew its accusation|withdrew his accusation|withdrew the allegation|withdrew her allegation
take back	forms=took back its claim|took back the claim|took back its statement|took back his statement|took back the accusation
walk back	forms=walked back its claim|walked back the claim|walked back its statement|walked back the statement|walked back his statement

@block accuse cue=verb stance=accuses takes=object
@source Written for dateline from general knowledge of news English.
blame	pos=v
accuse	pos=v
point the finger at	forms=pointed the finger at|points the finger at|pointing the finger at|pointed fingers at|pointed a finger at
point the finger of blame at	pos=v
lay the blame on	forms=laid the blame on|lays the blame on|laid blame on
put the blame on	forms=put the blame on|puts the blame on
hold responsible	forms=held responsible|holds responsible
pin the blame on	forms=pinned the blame on|pins the blame on
attribute	forms=attributed|attributes|attributing
implicate	pos=v
charge	forms=charged; soft=1
finger	forms=fingered

@block claim_responsibility cue=verb stance=claims_responsibility takes=object presupposes=1
@source Written for dateline from general knowledge of news English.
claim responsibility	pos=v
claim credit	pos=v
claim the attack	pos=v
claim the bombing	pos=v
claim the assault	pos=v
claim the shooting	pos=v
claim the shootings	pos=v
claim the kidnapping	pos=v
claim the kidnappings	pos=v
claim the abduction	pos=v
claim the abductions	pos=v
claim the killing	pos=v
claim the killings	pos=v
claim the ambush	pos=v
claim the raid	pos=v
claim the blast	pos=v
claim the explosion	pos=v
claim the massacre	pos=v
claim the murder	pos=v
claim the murders	pos=v
claim the attacks	pos=v
claim the bombings	pos=v
claim the hijacking	pos=v
claim to have carried out	pos=v
claim to have attacked	pos=v
claim to have killed	pos=v
take responsibility	forms=took responsibility|takes responsibility|taking responsibility|taken responsibility
take credit	forms=took credit|takes credit|taking credit|taken credit
admit responsibility	forms=admitted responsibility|admits responsibility
accept responsibility	pos=v
acknowledge responsibility	pos=v
assume responsibility	pos=v

@block threaten cue=verb stance=threatens takes=both
@source Written for dateline from general knowledge of news English.
threaten	pos=v; inference=1
vow	pos=v
pledge	pos=v
swear	forms=swore|sworn|swears|swearing
warn	pos=v

@block suspect cue=verb stance=suspects takes=clause
@source Written for dateline from general knowledge of news English.
suspect	pos=v
believe	pos=v
think	forms=thought|thinks|thinking
suggest	pos=v; inference=1
fear	pos=v
speculate	pos=v
hint	pos=v; inference=1
imply	pos=v; inference=1
indicate	pos=v; inference=1
assume	pos=v; soft=1
doubt	pos=v
consider	pos=v; soft=1
theorise	pos=v
theorize	pos=v

@block cite cue=cite stance=asserts takes=clause
@source Written for dateline from general knowledge of news English.
quote	pos=v
cite	pos=v

@block according cue=phrase stance=asserts
@source Written for dateline from general knowledge of news English.
according to
in the words of
as reported by
as told by
as told to

@block noun cue=noun stance=asserts
@source Written for dateline from general knowledge of news English.
claim that	forms=claim that|claims that
claim of	forms=claim of|claims of
claim by	forms=claim by|claims by
assertion that	forms=assertions that
announcement that
confirmation that
statement that
admission that
allegation that	forms=allegations that; stance=accuses
allegation of	forms=allegations of; stance=accuses
accusation that	forms=accusations that; stance=accuses
accusation of	forms=accusations of; stance=accuses
denial that	stance=denies
denial of	stance=denies
threat to	forms=threat to|threats to; stance=threatens
threat of	forms=threats of; stance=threatens
promise to	forms=promises to; stance=announces
pledge to	forms=pledges to; stance=announces
suspicion that	forms=suspicions that; stance=suspects
belief that	stance=suspects
fear that	forms=fears that; stance=suspects
theory that	forms=theories that; stance=suspects

@block reports cue=noun stance=unconfirmed unattributed=1
@source Written for dateline from general knowledge of news English.
reports of
report of
reports that
report that
rumours of	forms=rumors of|rumour of|rumor of
rumours that	forms=rumors that|rumour that|rumor that
speculation that
word that
reports in	forms=report in
reports by	forms=report by
reports from	forms=report from
