"""Look-alikes of what programs for family trees export, about a made-up family."""

MODERN = """\
0 HEAD
1 SOUR MadeUp
1 GEDC
2 VERS {version}
1 CHAR UTF-8
0 @I1@ INDI
1 NAME Mira /Peeters/
1 SEX F
1 BIRT
2 DATE 3 MAR 1985
1 FAMC @F1@
1 FAMS @F2@
0 @I2@ INDI
1 NAME Jef /Peeters/
1 SEX M
1 BIRT
2 DATE ABT 1950
1 DEAT
2 DATE 2019
0 @I3@ INDI
1 NAME Lut /@@home/
1 SEX F
0 @I4@ INDI
1 NAME Sem
1 SEX X
0 @I5@ INDI
1 NAME Bo
1 FAMC @F2@
2 PEDI adopted
0 @I6@ INDI
1 NAME Tuur /Peeters/
1 FAMC @F1@
0 @I7@ INDI
1 NAME Ward
1 FAMC @F1@
2 PEDI OTHER
3 PHRASE step
0 @F1@ FAM
1 HUSB @I2@
1 WIFE @I3@
1 CHIL @I1@
1 CHIL @I6@
1 CHIL @I7@
1 MARR
2 DATE BET 1975 AND 1977
1 DIV
2 DATE 1999
0 @F2@ FAM
1 HUSB @I4@
1 WIFE @I1@
1 CHIL @I5@
0 TRLR
"""


def family(version="5.5.1"):
    return MODERN.format(version=version)
