namespace Aanwezig.Authoring.Texts;

internal sealed partial record WordList
{
    private static readonly WordList Dutch = new(
        Table(
            ("spijbelaar spijbelaars verzuimer verzuimers wegblijver wegblijvers", "`student die we missen`"),
            ("spijbelen spijbelt gespijbeld spijbelgedrag", "`er niet zijn`"),
            ("schuld schuldig schuldige", "`wat er speelt`"),
            ("dader daders overtreder overtreders boosdoener", "`student`"),
            ("overtreding overtredingen vergrijp", "`wat we afspraken`"),
            ("straf straffen gestraft strafmaatregel sanctie sancties", "`wat er dan volgt`"),
            ("smoes smoesje smoesjes", "`reden`"),
            ("lui ongemotiveerd ongemotiveerde", "`wat het lastig maakt`"),
            ("probleemstudent probleemleerling probleemgeval risicostudent", "`student die hulp kan gebruiken`")),
        Table(
            ("leerplicht", "`de leerplichtambtenaar van je gemeente`"),
            ("kwalificatieplicht kwalificatieplichtig", "`naar school gaan tot je 18 bent of een diploma hebt`"),
            ("startkwalificatie", "`een diploma van havo, vwo of mbo niveau 2`"),
            ("rmc", "`het Doorstroompunt: hulp voor jongeren zonder diploma`"),
            ("duo", "`de dienst van de overheid voor het onderwijs`"),
            ("slb slb'er slb-er slb'ers slb-ers", "`je coach` of `je studiebegeleider`"),
            ("bpv bpv-begeleider bpv'er", "`je stage`"),
            ("mazl m@zl", "`hulp van school en jeugdarts als je vaak ziek bent`"),
            ("lpw web avg", "`de wet`"),
            ("bol bbl", "`de opleiding op school` of `werken en leren`"),
            ("zat mdo smw ggd jgz cjg", "`wie helpt`, met naam"),
            ("vsv vsv'er", "`stoppen zonder diploma`"),
            ("verzuimloket", "`de plek waar school afwezigheid meldt`")));
}
