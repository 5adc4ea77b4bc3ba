# Words that keep a distance from what is told. stance: suspects (the teller is not sure), unconfirmed (another's
# report is kept at arm's length), no_information (that something is not known or not said is told).

@block modal stance=suspects
@source Written for dateline from general knowledge of news English.
may have
might have
could have
may also have
might also have
could also have
may be
might be
could be
may well have
may well be
appears
appeared
appear
apparently
apparent
likely
unlikely
probably
possibly
presumably
perhaps
possible
probable
it is possible
seem
seems
seemed
seemingly
suspected
suspected of
suspected to
is suspected
are suspected
was suspected
were suspected
believed to
believed that
believed responsible
is believed
are believed
was believed
were believed
thought to
feared
presumed
potentially
is set to
are set to
little doubt
may	case=1
might	case=1

@block distance stance=unconfirmed
@source Written for dateline from general knowledge of news English.
reportedly
allegedly
purportedly
supposedly
rumoured
rumored
said to be
said to have
reported to have
reported to be
alleged to have
unconfirmed
unverified
not independently verified
could not be verified
could not be independently verified
could not be confirmed
could not be independently confirmed
could not immediately be verified
could not immediately be confirmed
could not independently verify
could not immediately verify
was unable to verify
were unable to verify
not possible to verify

@block silence stance=no_information
@source Written for dateline from general knowledge of news English.
no immediate word on
no immediate words on
no immediate word of
no word on
no words on
no word about
no immediate information
no information on
no information about
no immediate reports of
no reports of
no immediate report of
no report of
no details
no further details
no other details
no immediate claim
no claim of responsibility
no immediate claim of responsibility
no claims of responsibility
no one claimed responsibility
no one has claimed responsibility
no one immediately claimed responsibility
no group claimed responsibility
no group has claimed responsibility
no group immediately claimed responsibility
no group has yet claimed responsibility
no group has so far claimed responsibility
no one has yet claimed responsibility
nobody has claimed responsibility
nobody claimed responsibility
no organisation has claimed responsibility
no organization has claimed responsibility
no organisation claimed responsibility
no organization claimed responsibility
no party has claimed responsibility
not claimed responsibility
not immediately claimed responsibility
yet to claim responsibility
no immediate comment
no group had made a claim
no group has made a claim
no group had claimed responsibility
no group ever claimed
no group claimed
no one had claimed responsibility
too early to say
too soon to say
impossible to say
no comment
not immediately clear
not clear
not yet clear
unclear
not known
not yet known
unknown
not immediately known
not been identified
not been released
not been disclosed
not immediately available
not specify
not say
not elaborate
not provide
not release
not disclose
not reveal
not give
not identify
not immediately comment
not directly commented
not commented
not comment
not immediately respond
not respond
not responded
not immediately responded
not immediately reply
declined to comment
declined to say
declined to give
declined to identify
refused to comment
refused to say
did not return
did not answer
without giving
without elaborating
without providing
without specifying
yet to comment
yet to be identified
yet to be determined
remains under investigation
cause of the explosion is under investigation
