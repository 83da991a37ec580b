using System.Text.RegularExpressions;
using FsCheck.Xunit;
using TnlOpenData.Formats.Delimited;
using TnlOpenData.Palmares;
using TnlOpenData.Queries;
using TnlOpenData.Schema;

namespace TnlOpenData.Tests.Formats.Delimited;

[Properties(Arbitrary = [typeof(Hostile)])]
public partial class ExcelFrCsvFormatTests
{
    private static readonly ExcelFrCsvFormat ExcelFr = new();

    public static TheoryData<string> Resources => [.. OpenLists.All.Select(r => r.Name)];

    [Property(MaxTest = 500)]
    public void No_text_can_run_as_a_formula(HostileText[] texts) =>
        Assert.All(Cells(Written.PageOfText(ColumnType.Text, 2, texts.Select(t => t.Value))), AssertHarmless);

    [Property(MaxTest = 500)]
    public void No_code_can_run_as_a_formula(HostileText[] texts) =>
        Assert.All(Cells(Written.PageOfText(ColumnType.Code, 2, texts.Select(t => t.Value))), AssertHarmless);

    [Theory]
    [MemberData(nameof(Resources))]
    public void No_cell_of_any_list_can_run_as_a_formula(string resource) => Assert.All(Cells(Written.AskAll(resource)), AssertHarmless);

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+33", "'+33")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\tx", "'\tx")]
    [InlineData("\rx", "'\rx")]
    [InlineData("\nx", "'\nx")]
    [InlineData("＝1", "'＝1")]
    [InlineData("|calc", "'|calc")]
    [InlineData("%1", "'%1")]
    [InlineData(" =1+1", "' =1+1")]
    [InlineData("\u00A0=1+1", "'\u00A0=1+1")]
    [InlineData("\u200B=1+1", "'\u200B=1+1")]
    [InlineData("\uFEFF@A1", "'\uFEFF@A1")]
    [InlineData("＠A1", "'＠A1")]
    [InlineData("－1", "'－1")]
    [InlineData("﹦1", "'﹦1")]
    [InlineData("−5", "'−5")]
    [InlineData("'=1", "'=1")]
    [InlineData("a=1", "a=1")]
    [InlineData("Échirolles", "Échirolles")]
    public void An_apostrophe_goes_before_what_could_run(string text, string cell) =>
        Assert.Equal([cell], Cells(Written.PageOfText(ColumnType.Text, 1, [text])));

    [Theory]
    [InlineData("05", "=\"05\"")]
    [InlineData("974", "=\"974\"")]
    [InlineData("2A", "=\"2A\"")]
    [InlineData("213801517", "=\"213801517\"")]
    [InlineData("0\"&A1", "0\"&A1")]
    public void A_code_stays_text(string code, string cell) =>
        Assert.Equal([cell], Cells(Written.PageOfText(ColumnType.Code, 1, [code])));

    [Theory]
    [InlineData("7/23")]
    [InlineData("10/12")]
    [InlineData("2021:3")]
    [InlineData("10:30")]
    [InlineData("3 PM")]
    [InlineData("10 h 30")]
    [InlineData("2026-11-22")]
    [InlineData("2018-11-06T10:00:00Z")]
    [InlineData("22.11.2026")]
    [InlineData("3 mai")]
    [InlineData("1er février 2018")]
    [InlineData("déc-22")]
    [InlineData("Dec 22")]
    [InlineData("mars 12")]
    [InlineData("1e5")]
    [InlineData("1E+5")]
    [InlineData("00123")]
    [InlineData("4")]
    [InlineData("12345678901234567890")]
    [InlineData("1 234,5")]
    [InlineData("1\u202F234")]
    [InlineData("12 %")]
    [InlineData("(5)")]
    [InlineData("12 €")]
    [InlineData("€12")]
    [InlineData("１２")]
    [InlineData("1/2")]
    [InlineData("1½")]
    [InlineData(" 5 ")]
    [InlineData("VRAI")]
    [InlineData("faux")]
    [InlineData("True")]
    [InlineData("#N/A")]
    [InlineData("#DIV/0!")]
    public void Text_that_would_become_something_else_is_kept_as_text(string text)
    {
        Assert.Equal([$"=\"{text}\""], Cells(Written.PageOfText(ColumnType.Text, 1, [text])));
        Assert.Equal([$"=\"{text}\""], Cells(Written.PageOf([new("c", ColumnType.List)], [[Cell.Of((IReadOnlyList<string>)[text])]])));
        Assert.Equal([$"=\"{text}\""], Cells(Written.PageOf([new("c", ColumnType.Tree)], [[Cell.Of(text, Array.Empty<Field>())]])));
    }

    [Fact]
    public void A_number_over_two_lines_gets_an_apostrophe() =>
        Assert.Equal(["'5\n6"], Cells(Written.PageOfText(ColumnType.Text, 1, ["5\n6"])));

    [Fact]
    public void A_number_of_more_digits_than_a_formula_takes_gets_an_apostrophe()
    {
        var digits = new string('1', 256);
        Assert.Equal(["'" + digits], Cells(Written.PageOfText(ColumnType.Text, 1, [digits])));
    }

    [Theory]
    [InlineData("7 sur 23")]
    [InlineData("entre 3 et 5")]
    [InlineData("Niveau 4")]
    [InlineData("mai")]
    [InlineData("5\"")]
    [InlineData("rue du 8 mai 1945, 2")]
    [InlineData("2021 : niveau 4")]
    [InlineData("tnl-edition-2021")]
    public void Words_stay_as_they_are(string text) => Assert.Equal([text], Cells(Written.PageOfText(ColumnType.Text, 1, [text])));

    [Theory]
    [MemberData(nameof(Resources))]
    public void No_text_of_any_list_looks_like_a_number_or_a_date(string resource)
    {
        var page = Written.AskAll(resource);
        var names = page.Columns.ToLookup(page.TitleOf, c => c.Type);
        var rows = CsvText.Parse(page.As(ExcelFr)[1..], ';').ToArray();
        Assert.All(rows.Skip(1), row => Assert.All(row.Zip(rows[0]), cell => Assert.True(
            !OnlyDigitsAndMarks().IsMatch(cell.First)
            || names[cell.Second].Any(t => t is ColumnType.Integer or ColumnType.Number or ColumnType.Date),
            $"{cell.Second}: {cell.First}")));
    }

    [Fact]
    public void The_columns_come_in_the_order_of_reading_and_the_codes_last()
    {
        var titles = CsvText.Parse(Written.AskAll("awards").As(ExcelFr)[1..], ';').First();
        Assert.Equal(
            [
                "Édition", "Nom", "Réserve", "Nom publié", "Nature", "Département", "Région", "Niveau en toutes lettres",
                "Mentions spéciales du jury", "Faits marquants", "Source : titre", "Source : statut du titre",
                "Source : éditeur", "Source : adresse", "Citation",
            ],
            titles.Take(15));
        Assert.Equal(Written.AskAll("awards").Columns.Count(c => c.IsFlat), titles.Length);
        Assert.All(
            ["Code du département", "SIREN", "Code INSEE", "Niveau", "Collectivité (identifiant)", "Mentions et faits marquants"],
            (string title) => Assert.True(titles.ToList().IndexOf(title) > titles.ToList().IndexOf("Remarque"), title));
    }

    [Fact]
    public void Columns_that_the_reader_names_keep_his_order()
    {
        var titles = CsvText.Parse(Written.AskAll("awards", ("fields", "siren,level_label_fr,edition")).As(ExcelFr)[1..], ';').First();
        Assert.Equal(["SIREN", "Niveau en toutes lettres", "Édition"], titles);
    }

    [Fact]
    public void A_level_is_in_words_whether_it_is_exact_a_range_or_unknown()
    {
        var page = Written.AskAll("awards", ("fields", "level_label_fr,level_status"));
        var rows = CsvText.Parse(page.As(ExcelFr)[1..], ';').Skip(1).Select(r => (Words: r[0], Status: r[1])).ToArray();
        Assert.All(rows, r => Assert.NotEqual("", r.Words));
        Assert.Contains(rows, r => r.Status == "Niveau connu par une fourchette" && Between().IsMatch(r.Words));
        Assert.All(rows.Where(r => r.Status.StartsWith("Niveau non publié", StringComparison.Ordinal)), r =>
            Assert.Equal("niveau non connu", r.Words));
        Assert.Contains(rows, r => r.Words == "niveau non connu");
    }

    [Fact]
    public void Every_code_of_a_closed_list_has_a_French_label()
    {
        var closed = AllTables.All.SelectMany(t => t.ColumnInfos)
            .Select(c => (c.DescribedBy, Choices: Packages.RealSnapshot.DescribeColumn(c.DescribedBy)?.Choices ?? []))
            .ToArray();
        Assert.NotEmpty(closed);
        Assert.All(closed, c => Assert.All(c.Choices, code =>
            Assert.True(CodeLabels.Find(c.DescribedBy, code) is not null, $"{c.DescribedBy}: {code}")));
    }

    [Theory]
    [InlineData("movements", "movement")]
    [InlineData("records", "record,kind,scale,confidence")]
    [InlineData("coverage", "official_status")]
    [InlineData("awards", "kind,scale,level_status,identity")]
    [InlineData("collectivities", "kind,coordinates_source")]
    [InlineData("sources", "kind,language")]
    [InlineData("mentions", "status")]
    public void A_code_becomes_its_label(string resource, string fields)
    {
        var page = Written.AskAll(resource, ("fields", fields));
        var codes = Enumerable.Range(0, page.Count).SelectMany(row => page.Columns.Index().Select(c => page.Read(row, c.Index).Plain));
        Assert.DoesNotContain(Cells(page).Zip(codes), c => c.First.Length > 0 && c.First == c.Second && c.Second != "certain");
    }

    [Fact]
    public void Counts_are_in_words()
    {
        Assert.All(Cells(Written.AskAll("editions", ("fields", "coverage"))), c => Assert.Contains(" sur ", c, StringComparison.Ordinal));
        Assert.All(
            Cells(Written.AskAll("collectivities", ("fields", "awards"))).Where(c => c.Length > 0),
            c => Assert.Matches("^[0-9]{4} : [^;]+( ; [0-9]{4} : [^;]+)*$", c));
    }

    [Fact]
    public void Numbers_dates_and_flags_are_French()
    {
        var page = Written.PageOf(
            [
                new("a", ColumnType.Number),
                new("b", ColumnType.Integer),
                new("c", ColumnType.Boolean),
                new("d", ColumnType.Date),
                new("e", ColumnType.Boolean),
                new("f", ColumnType.Integer),
            ],
            [[Cell.Of(-149.57), Cell.Of(1284948), Cell.Of(true), Cell.Of(new DateOnly(2018, 11, 6)), Cell.Of(false), Cell.Empty]]);
        Assert.EndsWith("\r\n-149,57;1284948;oui;2018-11-06;non;\r\n", page.As(ExcelFr), StringComparison.Ordinal);
    }

    [Fact]
    public void It_begins_with_a_byte_order_mark_and_French_titles()
    {
        var text = Written.AskAll("awards", ("fields", "edition,name,level,departement_code")).As(ExcelFr);
        Assert.StartsWith("\uFEFFÉdition;", text, StringComparison.Ordinal);
        Assert.Contains("\"=\"\"974\"\"\"", text, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Cells(ResultPage page) => CsvText.Parse(page.As(ExcelFr)[1..], ';').Skip(1).SelectMany(r => r);

    private static void AssertHarmless(string cell) =>
        Assert.True(!RunsAsFormula().IsMatch(cell) || KeptAsText().IsMatch(cell) || PlainNumber().IsMatch(cell), cell);

    [GeneratedRegex(@"^[=+\-@\t\r\n＝＋－＠]", RegexOptions.None, 1000)]
    private static partial Regex RunsAsFormula();

    [GeneratedRegex(@"^[\d\s.,:/+-]*\d[\d\s.,:/+-]*$", RegexOptions.None, 1000)]
    private static partial Regex OnlyDigitsAndMarks();

    [GeneratedRegex("^entre .+ et .+$", RegexOptions.None, 1000)]
    private static partial Regex Between();

    [GeneratedRegex("^=\"[^\"\\p{Cc}]*\"$", RegexOptions.None, 1000)]
    private static partial Regex KeptAsText();

    [GeneratedRegex(@"^-\d+(?:,\d+)?$", RegexOptions.None, 1000)]
    private static partial Regex PlainNumber();
}
