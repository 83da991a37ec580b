using FsCheck.Xunit;
using TnlOpenData.Formats.Delimited;
using TnlOpenData.Schema;

namespace TnlOpenData.Tests.Formats.Delimited;

[Properties(Arbitrary = [typeof(Hostile)])]
public class CsvFormatTests
{
    private static readonly CsvFormat Csv = new();

    public static TheoryData<string> Resources => [.. OpenLists.All.Select(r => r.Name)];

    [Property(MaxTest = 500)]
    public void Another_program_reads_back_every_value(HostileText[] texts)
    {
        var page = Written.PageOfText(ColumnType.Text, 3, texts.Select(t => t.Value));
        var rows = Enumerable.Range(0, page.Count)
            .Select(r => new[] { page.Read(r, 0).Plain, page.Read(r, 1).Plain, page.Read(r, 2).Plain });
        Assert.Equal([["c0", "c1", "c2"], .. rows], CsvText.Parse(page.As(Csv)));
    }

    [Theory]
    [MemberData(nameof(Resources))]
    public void Every_list_reads_back(string resource)
    {
        var page = Written.AskAll(resource);
        int[] flat = [.. Enumerable.Range(0, page.Columns.Count).Where(i => page.Columns[i].IsFlat)];
        IEnumerable<string[]> rows = Enumerable.Range(0, page.Count).Select(row => Array.ConvertAll(flat, i => page.Read(row, i).Plain));
        Assert.Equal([Array.ConvertAll(flat, i => page.Columns[i].Name), .. rows], CsvText.Parse(page.As(Csv)));
    }

    [Fact]
    public void Records_end_as_RFC_4180_says_and_there_is_no_byte_order_mark() =>
        Assert.Equal("c0,c1\r\n\"a,b\",\"say \"\"hi\"\"\"\r\n\"two\nlines\",=1+1\r\n",
            Written.PageOfText(ColumnType.Text, 2, ["a,b", "say \"hi\"", "two\nlines", "=1+1"]).As(Csv));

    [Fact]
    public void A_character_is_whole_wherever_in_the_line_it_stands()
    {
        var texts = Enumerable.Range(1, 300).Select(length => new string('a', length) + "🦊");
        Assert.All(texts, text => Assert.Equal(text, CsvText.Parse(Written.PageOfText(ColumnType.Text, 1, [text]).As(Csv))[1][0]));
    }

    [Fact]
    public void A_row_of_one_empty_value_is_not_a_blank_line()
    {
        // Most readers skip blank lines: the row would be lost.
        var page = Written.PageOf([new Column("note", ColumnType.Text)], [[Cell.Of("a")], [Cell.Empty], [Cell.Of("b")]]);
        Assert.Equal(4, CsvText.Parse(page.As(Csv)).Count);
    }

    [Fact]
    public void A_list_without_rows_still_has_its_header() =>
        Assert.Equal("c0\r\n", Written.PageOfText(ColumnType.Text, 1, []).As(Csv));
}
