namespace Aanwezig.Authoring.Texts;

internal sealed partial record WordList
{
    private static readonly WordList English = new(
        Table(
            ("truant truants skiver skivers absentee absentees", "`student whom we miss`"),
            ("truancy truanting skiving bunking", "`not being there`"),
            ("guilt guilty fault blame blamed", "`what is going on`"),
            ("offender offenders culprit perpetrator delinquent", "`student`"),
            ("offence offences offense violation", "`what we agreed`"),
            ("punish punished punishment penalty sanction sanctions", "`what follows then`"),
            ("lazy unmotivated", "`what makes it hard`"),
            ("troublemaker", "`student who can use help`")),
        Table(
            ("leerplicht", "`the attendance officer of your town`"),
            ("startkwalificatie", "`a diploma of level 2 or higher`"),
            ("rmc", "`help for young people without a diploma`"),
            ("duo", "`the government's education office`"),
            ("slb slb'er", "`your coach`"),
            ("bpv", "`your work placement`"),
            ("mazl m@zl", "`help of school and doctor when you are often ill`"),
            ("lpw", "`the law`"),
            ("ewo iep", "`who helps`, by name")));
}
