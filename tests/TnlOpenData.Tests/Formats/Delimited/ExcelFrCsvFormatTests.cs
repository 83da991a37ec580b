using System.Text.RegularExpressions;
using FsCheck.Xunit;
using TnlOpenData.Formats.Delimited;
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

    [GeneratedRegex("^=\"[0-9A-Za-z]*\"$", RegexOptions.None, 1000)]
    private static partial Regex KeptAsText();

    [GeneratedRegex(@"^-\d+(?:,\d+)?$", RegexOptions.None, 1000)]
    private static partial Regex PlainNumber();
}
