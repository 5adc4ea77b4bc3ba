# placeholder, being written
@block stub
@source Written for dateline.
zzzstub
