"""A study of EgoNet and an interview in it, as EgoNet 3 lays them out; made up."""

STUDY = """<?xml version="1.0" encoding="UTF-8"?>
<Package Id="1205185478364" InUse="Y" Creator="3.0" Updated="01/01/2010 10:00 AM">
<Study><name>Support</name><numalters>4</numalters>
<questionorder questiontype="1"><id>11</id></questionorder></Study>
<QuestionList>
<Question><!--about ego--><Id>11</Id><QuestionType>1</QuestionType><AnswerType>1</AnswerType>
<QuestionTitle>age</QuestionTitle><QuestionText>How old are you?</QuestionText></Question>
<Question><Id>21</Id><QuestionType>2</QuestionType><AnswerType>2</AnswerType>
<QuestionTitle>names</QuestionTitle><QuestionText>Who?</QuestionText></Question>
<Question><Id>31</Id><QuestionType>3</QuestionType><AnswerType>0</AnswerType>
<QuestionTitle>sex</QuestionTitle><QuestionText>$$ is</QuestionText>
<Answers><AnswerText index="0" value="1" adjacent="false">man</AnswerText>
<AnswerText index="1" value="0" adjacent="false">woman</AnswerText></Answers></Question>
<Question CentralityMarker="true"><Id>41</Id><QuestionType>4</QuestionType>
<AnswerType>0</AnswerType><QuestionTitle>talks</QuestionTitle>
<QuestionText>How likely do $$1 and $$2 talk?</QuestionText>
<Answers><AnswerText index="0" value="2" adjacent="true">Very likely</AnswerText>
<AnswerText index="1" value="1" adjacent="true">Perhaps</AnswerText>
<AnswerText index="2" value="0" adjacent="false">Not at all</AnswerText></Answers></Question>
</QuestionList></Package>
"""


def answer(question, text=None, value=-1, about=()):
    """Write one answer; without words it was not answered."""
    told = (
        f"<Answered>true</Answered><Value>{value}</Value><Index>0</Index>"
        f"<Adjacent>false</Adjacent><String>{text}</String><TimeStamp>1-1-2010</TimeStamp>"
        if text is not None
        else "<Answered>false</Answered>"
    )
    people = "".join(f'<Index name="x">{at}</Index>' for at in about)
    alters = f"<Alters>{people}</Alters>" if people else ""
    return f"<Answer><!--c--><QuestionId>{question}</QuestionId>{told}{alters}</Answer>\n"


ANSWERS = "".join(
    [
        answer(11, "34", 34),
        answer(21, "An"),
        *(answer(31, *said, about=[at]) for at, said in enumerate([("man", 1), ("woman", 0)])),
        answer(31, about=[2]),
        answer(31, "man", 1, about=[3]),
        answer(41, "Very likely", 2, about=[0, 1]),
        answer(41, "Not at all", 0, about=[0, 2]),
        answer(41, "Perhaps", 1, about=[2, 3]),
        answer(41, about=[1, 2]),
    ]
)


def interview(answers=ANSWERS, names=("An", "Bo", "Cas & co", "7"), study="1205185478364"):
    """Write one interview."""
    listed = "".join(f"<Name>{name.replace('&', '&amp;')}</Name>" for name in names)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<Interview StudyId="{study}" StudyName="Support" NumAlters="4" Creator="3.0">\n'
        f"<AlterList>{listed}</AlterList>\n<AnswerList>\n{answers}</AnswerList>\n"
        "<EgoName><First>Eva</First><Last>Maas</Last></EgoName><numalters>4</numalters>"
        "<Complete>true</Complete></Interview>\n"
    )
