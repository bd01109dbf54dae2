# The sentences in which rules can be written: files that end in .dslr. Extend it as you like; it needs no programming.
#
#   [condition][ReceivedInvitation]- whose note is {note}=note == {note}
#   where it may stand | about what | the sentence | what it means, in the words of rules/invitations/README.md
#
# [condition] is a line after when, [consequence] the line after then, [*] a value in words. The second brackets name the
# kind of fact, ReceivedInvitation, Candidate, ConnectedPerson or Pair, or stay empty: then the sentence holds wherever its words are known.
# What stands between { and } is filled in by whoever writes a rule; what may stand there follows from the word before it.
# Where it stands within in ( … ), it takes several: a, b or c. Of several lines that mean the same, "rules say" takes the first.
# The form is that of Drools' own .dsl files, without patterns of letters: plain words only.

# What a rule looks at
[condition][ReceivedInvitation]there is an invitation=$it : ReceivedInvitation( )
[condition][ReceivedInvitation]there is an invitation from somebody=$it : ReceivedInvitation( )
[condition][Candidate]there is somebody to invite=$it : Candidate( )
[condition][Pair]there are two who might meet=$it : Pair( )
[condition][ConnectedPerson]there is a connection=$it : ConnectedPerson( )

# How well you know them
[condition][]- who is {relationship}=relationship == {relationship}
[condition][]- who is not {relationship}=relationship != {relationship}
[condition][]- who is {relationships}=relationship in ( {relationships} )
[condition][]- who is neither {relationships}=relationship not in ( {relationships} )
[condition][]- who is at least {relationship}=relationship >= {relationship}
[condition][]- who is at most {relationship}=relationship <= {relationship}
[condition][]- who is more than {relationship}=relationship > {relationship}
[condition][]- who is less than {relationship}=relationship < {relationship}
[condition][ReceivedInvitation]- from a stranger=relationship == Relationship.STRANGER
[condition][]- who has talked with you=talked
[condition][]- who has not talked with you=!talked

# What you have in common
[condition][]- who shares something with you=anyThread
[condition][]- who shares nothing with you=!anyThread
[condition][]- who shares something of weight with you=strongThread
[condition][]- who shares nothing of weight with you=!strongThread
[condition][]- linked to you by {thread}=threadKinds contains {thread}
[condition][]- not linked to you by {thread}=threadKinds not contains {thread}
[condition][]- with at least {number} shared connections=mutuals >= {number}
[condition][]- with at most {number} shared connections=mutuals <= {number}
[condition][]- with more than {number} shared connections=mutuals > {number}
[condition][]- with fewer than {number} shared connections=mutuals < {number}
[condition][]- with {number} shared connections=mutuals == {number}
[condition][]- with {numbers} shared connections=mutuals in ( {numbers} )
[condition][]- with not {number} shared connections=mutuals != {number}
[condition][]- with neither {numbers} shared connections=mutuals not in ( {numbers} )
[condition][]- who fits your purpose=benefit
[condition][]- who does not fit your purpose=!benefit

# Who they are
[condition][]- whose headline is unknown=headline == ""
[condition][]- whose headline is known=headline != ""
[condition][]- whose headline contains {text}=headline contains {text}
[condition][]- whose headline does not contain {text}=headline not contains {text}
[condition][]- whose headline is {text}=headline == {text}
[condition][]- whose headline is not {text}=headline != {text}
[condition][]- whose headline is {texts}=headline in ( {texts} )
[condition][]- whose headline is neither {texts}=headline not in ( {texts} )
[condition][]- whose company is unknown=company == ""
[condition][]- whose company is known=company != ""
[condition][]- whose company contains {text}=company contains {text}
[condition][]- whose company does not contain {text}=company not contains {text}
[condition][]- whose company is {text}=company == {text}
[condition][]- whose company is not {text}=company != {text}
[condition][]- whose company is {texts}=company in ( {texts} )
[condition][]- whose company is neither {texts}=company not in ( {texts} )
[condition][]- whose industry is unknown=industry == ""
[condition][]- whose industry is known=industry != ""
[condition][]- whose industry contains {text}=industry contains {text}
[condition][]- whose industry does not contain {text}=industry not contains {text}
[condition][]- whose industry is {text}=industry == {text}
[condition][]- whose industry is not {text}=industry != {text}
[condition][]- whose industry is {texts}=industry in ( {texts} )
[condition][]- whose industry is neither {texts}=industry not in ( {texts} )
[condition][]- whose location is unknown=location == ""
[condition][]- whose location is known=location != ""
[condition][]- whose location contains {text}=location contains {text}
[condition][]- whose location does not contain {text}=location not contains {text}
[condition][]- whose location is {text}=location == {text}
[condition][]- whose location is not {text}=location != {text}
[condition][]- whose location is {texts}=location in ( {texts} )
[condition][]- whose location is neither {texts}=location not in ( {texts} )

# Invitations: the photo. Unknown is no "no": most archives do not say, and the shipped rules judge unknown like present.
[condition][ReceivedInvitation]- without a photo=photo == Photo.MISSING
[condition][ReceivedInvitation]- with a photo, as far as is known=photo != Photo.MISSING
[condition][ReceivedInvitation]- whose photo is {photo}=photo == {photo}
[condition][ReceivedInvitation]- whose photo is not {photo}=photo != {photo}
[condition][ReceivedInvitation]- whose photo is {photos}=photo in ( {photos} )
[condition][ReceivedInvitation]- whose photo is neither {photos}=photo not in ( {photos} )

# Invitations: the note
[condition][ReceivedInvitation]- whose note says why=note == Note.REASONED
[condition][ReceivedInvitation]- whose note gives no reason=note in ( Note.NONE, Note.BOILERPLATE, Note.UNCLEAR )
[condition][ReceivedInvitation]- whose note is {note}=note == {note}
[condition][ReceivedInvitation]- whose note is not {note}=note != {note}
[condition][ReceivedInvitation]- whose note is {notes}=note in ( {notes} )
[condition][ReceivedInvitation]- whose note is neither {notes}=note not in ( {notes} )
[condition][ReceivedInvitation]- whose reason could as well be a sales pitch=doubtful
[condition][ReceivedInvitation]- whose reason could not be a sales pitch=!doubtful
[condition][ReceivedInvitation]- whose text came from at least {number} others too=sameText >= {number}
[condition][ReceivedInvitation]- whose text came from at most {number} others too=sameText <= {number}
[condition][ReceivedInvitation]- whose text came from more than {number} others too=sameText > {number}
[condition][ReceivedInvitation]- whose text came from fewer than {number} others too=sameText < {number}
[condition][ReceivedInvitation]- whose text came from {number} others too=sameText == {number}
[condition][ReceivedInvitation]- whose text came from {numbers} others too=sameText in ( {numbers} )
[condition][ReceivedInvitation]- whose text came from not {number} others too=sameText != {number}
[condition][ReceivedInvitation]- whose text came from neither {numbers} others too=sameText not in ( {numbers} )
[condition][ReceivedInvitation]- whose claim is {claim}=claim == {claim}
[condition][ReceivedInvitation]- whose claim is not {claim}=claim != {claim}
[condition][ReceivedInvitation]- whose claim is {claims}=claim in ( {claims} )
[condition][ReceivedInvitation]- whose claim is neither {claims}=claim not in ( {claims} )
[condition][ReceivedInvitation]- with a very good reason=veryGoodReason
[condition][ReceivedInvitation]- without a very good reason=!veryGoodReason
[condition][ReceivedInvitation]- whose language is unknown=language == ""
[condition][ReceivedInvitation]- whose language is known=language != ""
[condition][ReceivedInvitation]- whose language contains {text}=language contains {text}
[condition][ReceivedInvitation]- whose language does not contain {text}=language not contains {text}
[condition][ReceivedInvitation]- whose language is {text}=language == {text}
[condition][ReceivedInvitation]- whose language is not {text}=language != {text}
[condition][ReceivedInvitation]- whose language is {texts}=language in ( {texts} )
[condition][ReceivedInvitation]- whose language is neither {texts}=language not in ( {texts} )

# Invitations: who sent it, and when
[condition][ReceivedInvitation]- introduced by a trusted connection=introducedByTrusted
[condition][ReceivedInvitation]- not introduced by a trusted connection=!introducedByTrusted
[condition][ReceivedInvitation]- whose work you follow=followed
[condition][ReceivedInvitation]- whose work you do not follow=!followed
[condition][ReceivedInvitation]- who bears the name of a connection=namesake
[condition][ReceivedInvitation]- who bears the name of no connection=!namesake
[condition][ReceivedInvitation]- sent at least {number} days ago=daysOpen >= {number}
[condition][ReceivedInvitation]- sent at most {number} days ago=daysOpen <= {number}
[condition][ReceivedInvitation]- sent more than {number} days ago=daysOpen > {number}
[condition][ReceivedInvitation]- sent less than {number} days ago=daysOpen < {number}
[condition][ReceivedInvitation]- sent {number} days ago=daysOpen == {number}
[condition][ReceivedInvitation]- sent {numbers} days ago=daysOpen in ( {numbers} )
[condition][ReceivedInvitation]- sent not {number} days ago=daysOpen != {number}
[condition][ReceivedInvitation]- sent neither {numbers} days ago=daysOpen not in ( {numbers} )

# Invitations: after you asked a question
[condition][ReceivedInvitation]- where you have asked a question=question != Question.NONE
[condition][ReceivedInvitation]- where your question is {question}=question == {question}
[condition][ReceivedInvitation]- where your question is not {question}=question != {question}
[condition][ReceivedInvitation]- where your question is {questions}=question in ( {questions} )
[condition][ReceivedInvitation]- where your question is neither {questions}=question not in ( {questions} )
[condition][ReceivedInvitation]- whose answer says why=answer == Note.REASONED
[condition][ReceivedInvitation]- whose answer is {answer}=answer == {answer}
[condition][ReceivedInvitation]- whose answer is not {answer}=answer != {answer}
[condition][ReceivedInvitation]- whose answer is {answers}=answer in ( {answers} )
[condition][ReceivedInvitation]- whose answer is neither {answers}=answer not in ( {answers} )
[condition][ReceivedInvitation]- with a very good answer=veryGoodAnswer
[condition][ReceivedInvitation]- without a very good answer=!veryGoodAnswer

# People to invite: what stands between you
[condition][Candidate]- while you have said what your network is for=purposeStated
[condition][Candidate]- while you have not said what your network is for=!purposeStated
[condition][Candidate]- who is you=themself
[condition][Candidate]- who is not you=!themself
[condition][Candidate]- who is a connection already=connected
[condition][Candidate]- who is no connection yet=!connected
[condition][Candidate]- who has invited you=invitedMember
[condition][Candidate]- who has not invited you=!invitedMember
[condition][Candidate]- whose invitation is pending=pending
[condition][Candidate]- whose invitation is not pending=!pending
[condition][Candidate]- whose invitation is pending for too long=stale
[condition][Candidate]- whose invitation is not pending for too long=!stale
[condition][Candidate]- whose invitation was taken back lately=locked
[condition][Candidate]- whose invitation was not taken back lately=!locked
[condition][Candidate]- who said no=saidNo
[condition][Candidate]- who did not say no=!saidNo
[condition][Candidate]- whom your sheet says to leave alone=leaveAlone
[condition][Candidate]- whom your sheet does not say to leave alone=!leaveAlone
[condition][Candidate]- who was proposed for long and rests=resting
[condition][Candidate]- who does not rest=!resting

# People to invite: where they are known from, and what speaks for them
[condition][Candidate]- whose address is {address}=address == {address}
[condition][Candidate]- whose address is not {address}=address != {address}
[condition][Candidate]- whose address is {addresses}=address in ( {addresses} )
[condition][Candidate]- whose address is neither {addresses}=address not in ( {addresses} )
[condition][Candidate]- found in {source}=sources contains {source}
[condition][Candidate]- not found in {source}=sources not contains {source}
[condition][Candidate]- who bears the name of a better known candidate=namesake
[condition][Candidate]- who bears the name of no better known candidate=!namesake
[condition][Candidate]- who fits your search=searched
[condition][Candidate]- who does not fit your search=!searched
[condition][Candidate]- whom somebody you know well can introduce=introducer
[condition][Candidate]- whom nobody you know well can introduce=!introducer

# Introductions: two connections who might meet. How well you know them is how well you know the less known of the two.
[condition][Pair]- one of whom said what they look for=needSaid
[condition][Pair]- neither of whom said what they look for=!needSaid
[condition][Pair]- each of whom has something for the other=mutual
[condition][Pair]- only one of whom has something for the other=!mutual
[condition][Pair]- whose meeting fits your purpose=fitsPurpose
[condition][Pair]- whose meeting does not fit your purpose=!fitsPurpose
[condition][Pair]- both in one cluster=sameCluster
[condition][Pair]- in no cluster together=!sameCluster
[condition][Pair]- both with the same employer=sameCompany
[condition][Pair]- not known to have the same employer=!sameCompany
[condition][Pair]- who have met in a conversation=together
[condition][Pair]- who have not met in a conversation=!together
[condition][Pair]- whose need is unknown=need == ""
[condition][Pair]- whose need is known=need != ""
[condition][Pair]- whose need contains {text}=need contains {text}
[condition][Pair]- whose need does not contain {text}=need not contains {text}
[condition][Pair]- whose need is {text}=need == {text}
[condition][Pair]- whose need is not {text}=need != {text}
[condition][Pair]- whose need is {texts}=need in ( {texts} )
[condition][Pair]- whose need is neither {texts}=need not in ( {texts} )
[condition][Pair]- whose offer is unknown=offer == ""
[condition][Pair]- whose offer is known=offer != ""
[condition][Pair]- whose offer contains {text}=offer contains {text}
[condition][Pair]- whose offer does not contain {text}=offer not contains {text}
[condition][Pair]- whose offer is {text}=offer == {text}
[condition][Pair]- whose offer is not {text}=offer != {text}
[condition][Pair]- whose offer is {texts}=offer in ( {texts} )
[condition][Pair]- whose offer is neither {texts}=offer not in ( {texts} )

# Connections: how long, and when you last talked
[condition][ConnectedPerson]- while you have said what your network is for=purposeStated
[condition][ConnectedPerson]- while you have not said what your network is for=!purposeStated
[condition][ConnectedPerson]- whom your sheet says to keep=markedKeep
[condition][ConnectedPerson]- whom your sheet does not say to keep=!markedKeep
[condition][ConnectedPerson]- who is gone from your connections=gone
[condition][ConnectedPerson]- who is not gone from your connections=!gone
[condition][ConnectedPerson]- who is new among your connections=fresh
[condition][ConnectedPerson]- who is not new among your connections=!fresh
[condition][ConnectedPerson]- who has long been a connection=longStanding
[condition][ConnectedPerson]- who has not long been a connection=!longStanding
[condition][ConnectedPerson]- with whom you have talked=talked
[condition][ConnectedPerson]- with whom you have never talked=!talked
[condition][ConnectedPerson]- with whom you have not talked for long=dormant
[condition][ConnectedPerson]- with whom no conversation has gone quiet=!dormant
[condition][ConnectedPerson]- whose words wait for an answer=unanswered
[condition][ConnectedPerson]- whose words do not wait for an answer=!unanswered

# Connections: what they did, what is new, who they are
[condition][ConnectedPerson]- who is owed thanks for {thanks}=thanks == {thanks}
[condition][ConnectedPerson]- who is not owed thanks for {thanks}=thanks != {thanks}
[condition][ConnectedPerson]- who is owed thanks for one of {thankses}=thanks in ( {thankses} )
[condition][ConnectedPerson]- who is owed thanks for none of {thankses}=thanks not in ( {thankses} )
[condition][ConnectedPerson]- with {news}=news contains {news}
[condition][ConnectedPerson]- without {news}=news not contains {news}
[condition][ConnectedPerson]- who was active lately=active
[condition][ConnectedPerson]- who was not active lately=!active
[condition][ConnectedPerson]- whose work is known=profileKnown
[condition][ConnectedPerson]- whose work is unknown=!profileKnown
[condition][ConnectedPerson]- whose title is unknown=title == ""
[condition][ConnectedPerson]- whose title is known=title != ""
[condition][ConnectedPerson]- whose title contains {text}=title contains {text}
[condition][ConnectedPerson]- whose title does not contain {text}=title not contains {text}
[condition][ConnectedPerson]- whose title is {text}=title == {text}
[condition][ConnectedPerson]- whose title is not {text}=title != {text}
[condition][ConnectedPerson]- whose title is {texts}=title in ( {texts} )
[condition][ConnectedPerson]- whose title is neither {texts}=title not in ( {texts} )

# Values in words
[*][Relationship]a stranger=Relationship.STRANGER
[*][Relationship]known=Relationship.KNOWN
[*][Relationship]well known=Relationship.WELL_KNOWN
[*][Relationship]trusted=Relationship.TRUSTED
[*][Photo]there=Photo.PRESENT
[*][Photo]missing=Photo.MISSING
[*][Photo]unknown=Photo.UNKNOWN
[*][Note]missing=Note.NONE
[*][Note]a ready-made text=Note.BOILERPLATE
[*][Note]an unclear text=Note.UNCLEAR
[*][Note]a text that says why=Note.REASONED
[*][Note]a sales pitch=Note.PITCH
[*][Note]a scam=Note.SCAM
[*][Claim]absent=Claim.NONE
[*][Claim]borne out=Claim.BORNE_OUT
[*][Claim]contradicted=Claim.CONTRADICTED
[*][Claim]open=Claim.UNKNOWN
[*][Question]not asked=Question.NONE
[*][Question]waiting for an answer=Question.WAITING
[*][Question]past its time=Question.LAPSED
[*][Question]answered=Question.ANSWERED
[*][ThreadKind]an introduction=ThreadKind.INTRODUCTION
[*][ThreadKind]an employer=ThreadKind.EMPLOYER
[*][ThreadKind]a school=ThreadKind.SCHOOL
[*][ThreadKind]a group=ThreadKind.GROUP
[*][ThreadKind]a community=ThreadKind.COMMUNITY
[*][ThreadKind]shared connections=ThreadKind.MUTUALS
[*][ThreadKind]work that you follow=ThreadKind.FOLLOWED
[*][ThreadKind]an event=ThreadKind.EVENT
[*][ThreadKind]a town=ThreadKind.TOWN
[*][ThreadKind]an industry=ThreadKind.INDUSTRY
[*][AddressKind]missing=AddressKind.NONE
[*][AddressKind]a person's own=AddressKind.PERSONAL
[*][AddressKind]an office's=AddressKind.ROLE
[*][AddressKind]a machine's=AddressKind.MACHINE
[*][AddressKind]a shop's=AddressKind.SHOP
[*][AddressKind]a newsletter's=AddressKind.NEWSLETTER
[*][SourceKind]your address book=SourceKind.ADDRESS_BOOK
[*][SourceKind]your list of targets=SourceKind.TARGETS
[*][SourceKind]a group=SourceKind.GROUP
[*][SourceKind]your sheet=SourceKind.SHEET
[*][SourceKind]your messages=SourceKind.MESSAGES
[*][SourceKind]an invitation=SourceKind.INVITATION
[*][Thanks]nothing=Thanks.NONE
[*][Thanks]an endorsement=Thanks.ENDORSEMENT
[*][Thanks]a recommendation=Thanks.RECOMMENDATION
[*][News]a new job=News.NEW_JOB
[*][News]a new name=News.NEW_NAME
[*][News]a place among the gone=News.GONE
[*][News]a new place at an employer that you look for=News.AT_TARGET

# What a rule proposes
[consequence][ReceivedInvitation]must accept because {reason}=$it.mustAccept( {reason} );
[consequence][ReceivedInvitation]should accept because {reason}=$it.shouldAccept( {reason} );
[consequence][ReceivedInvitation]may accept because {reason}=$it.mayAccept( {reason} );
[consequence][ReceivedInvitation]must ask because {reason}=$it.mustAsk( {reason} );
[consequence][ReceivedInvitation]should ask because {reason}=$it.shouldAsk( {reason} );
[consequence][ReceivedInvitation]may ask because {reason}=$it.mayAsk( {reason} );
[consequence][ReceivedInvitation]must wait because {reason}=$it.mustWait( {reason} );
[consequence][ReceivedInvitation]should wait because {reason}=$it.shouldWait( {reason} );
[consequence][ReceivedInvitation]may wait because {reason}=$it.mayWait( {reason} );
[consequence][ReceivedInvitation]must look because {reason}=$it.mustLook( {reason} );
[consequence][ReceivedInvitation]should look because {reason}=$it.shouldLook( {reason} );
[consequence][ReceivedInvitation]may look because {reason}=$it.mayLook( {reason} );
[consequence][ReceivedInvitation]must decline because {reason}=$it.mustDecline( {reason} );
[consequence][ReceivedInvitation]should decline because {reason}=$it.shouldDecline( {reason} );
[consequence][ReceivedInvitation]may decline because {reason}=$it.mayDecline( {reason} );
[consequence][Candidate]must invite because {reason}=$it.mustInvite( {reason} );
[consequence][Candidate]should invite because {reason}=$it.shouldInvite( {reason} );
[consequence][Candidate]may invite because {reason}=$it.mayInvite( {reason} );
[consequence][Candidate]must introduce because {reason}=$it.mustIntroduce( {reason} );
[consequence][Candidate]should introduce because {reason}=$it.shouldIntroduce( {reason} );
[consequence][Candidate]may introduce because {reason}=$it.mayIntroduce( {reason} );
[consequence][Candidate]must withdraw because {reason}=$it.mustWithdraw( {reason} );
[consequence][Candidate]should withdraw because {reason}=$it.shouldWithdraw( {reason} );
[consequence][Candidate]may withdraw because {reason}=$it.mayWithdraw( {reason} );
[consequence][Candidate]must skip because {reason}=$it.mustSkip( {reason} );
[consequence][Candidate]should skip because {reason}=$it.shouldSkip( {reason} );
[consequence][Candidate]may skip because {reason}=$it.maySkip( {reason} );
[consequence][Pair]must introduce because {reason}=$it.mustIntroduce( {reason} );
[consequence][Pair]should introduce because {reason}=$it.shouldIntroduce( {reason} );
[consequence][Pair]may introduce because {reason}=$it.mayIntroduce( {reason} );
[consequence][Pair]must skip because {reason}=$it.mustSkip( {reason} );
[consequence][Pair]should skip because {reason}=$it.shouldSkip( {reason} );
[consequence][Pair]may skip because {reason}=$it.maySkip( {reason} );
[consequence][ConnectedPerson]must answer because {reason}=$it.mustAnswer( {reason} );
[consequence][ConnectedPerson]should answer because {reason}=$it.shouldAnswer( {reason} );
[consequence][ConnectedPerson]may answer because {reason}=$it.mayAnswer( {reason} );
[consequence][ConnectedPerson]must thank because {reason}=$it.mustThank( {reason} );
[consequence][ConnectedPerson]should thank because {reason}=$it.shouldThank( {reason} );
[consequence][ConnectedPerson]may thank because {reason}=$it.mayThank( {reason} );
[consequence][ConnectedPerson]must call because {reason}=$it.mustCall( {reason} );
[consequence][ConnectedPerson]should call because {reason}=$it.shouldCall( {reason} );
[consequence][ConnectedPerson]may call because {reason}=$it.mayCall( {reason} );
[consequence][ConnectedPerson]must look because {reason}=$it.mustLook( {reason} );
[consequence][ConnectedPerson]should look because {reason}=$it.shouldLook( {reason} );
[consequence][ConnectedPerson]may look because {reason}=$it.mayLook( {reason} );
[consequence][ConnectedPerson]must keep because {reason}=$it.mustKeep( {reason} );
[consequence][ConnectedPerson]should keep because {reason}=$it.shouldKeep( {reason} );
[consequence][ConnectedPerson]may keep because {reason}=$it.mayKeep( {reason} );
