using System.Text;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Xunit;
using TnlOpenData.Formats.Sheets.Ods;

namespace TnlOpenData.Tests.Formats.Sheets.Ods;

public class OdsFormatTests
{
    private static readonly XNamespace Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static readonly XNamespace Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static readonly XNamespace Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static readonly XNamespace Config = "urn:oasis:names:tc:opendocument:xmlns:config:1.0";
    private static readonly OdsFormat Ods = new();

    [Fact]
    public void It_says_its_type_before_it_is_unzipped()
    {
        var file = Ods.Write(HostilePage.Of(HostilePage.Texts));
        Assert.Equal("mimetypeapplication/vnd.oasis.opendocument.spreadsheetPK", Encoding.ASCII.GetString(file, 30, 56));
        string[] parts = ["mimetype", "META-INF/manifest.xml", "meta.xml", "settings.xml", "styles.xml", "content.xml"];
        Assert.Equal(parts, new Unzipped(file).Names);
    }

    [Fact]
    public void Every_cell_reads_back_with_its_type()
    {
        var page = HostilePage.Of(HostilePage.Texts);
        var rows = Rows(Ods.Write(page), 0);
        string[] titles = ["Texte", "=1+1", "integer", "number", "flag", "day", "list", "tree", "Titre décrit"];
        Assert.Equal(titles.Select(t => "text " + t), rows[0]);
        Assert.Equal(Unzipped.Expected(page, AsParagraphs), rows.Skip(1));
    }

    [Property]
    public void Any_text_reads_back(NonNull<string> text)
    {
        var rows = Rows(Ods.Write(HostilePage.Of([text.Get])), 0);
        Assert.Equal(AsParagraphs(text.Get), rows[1] is [{ Length: > 0 } cell, ..] ? cell["text ".Length..] : "");
    }

    [Fact]
    public void A_tab_is_said_twice_for_readers_that_lose_it()
    {
        var cell = new Unzipped(Ods.Write(HostilePage.Of(["a\tb"])))["content.xml"]
            .Descendants(Table + "table-cell")
            .First(c => c.Descendants(Text + "tab").Any());
        Assert.Equal("a\tb", (string?)cell.Attribute(Office + "string-value"));
    }

    [Fact]
    public void No_cell_is_a_formula()
    {
        var content = new Unzipped(Ods.Write(HostilePage.Of(HostilePage.Texts)))["content.xml"];
        Assert.DoesNotContain(content.Descendants().Attributes(), a => a.Name == Table + "formula");
    }

    [Fact]
    public void The_header_stays_in_sight_and_filters()
    {
        var file = new Unzipped(Ods.Write(HostilePage.Of(["a", "b"], "L'été")));
        var settings = file["settings.xml"].Descendants(Config + "config-item")
            .ToDictionary(i => (string)i.Attribute(Config + "name")!, i => i.Value, StringComparer.Ordinal);
        Assert.Equal(("2", "1"), (settings["VerticalSplitMode"], settings["VerticalSplitPosition"]));
        var range = file["content.xml"].Descendants(Table + "database-range").Single();
        Assert.Equal("'L''été'.A1:'L''été'.I3", (string?)range.Attribute(Table + "target-range-address"));
    }

    [Fact]
    public void The_second_sheet_says_where_the_rows_come_from()
    {
        var rows = Rows(Ods.Write(HostilePage.Of(HostilePage.Texts)), 1);
        Assert.Contains(["text Licence", "text Licence Ouverte 2.0"], rows);
        Assert.Contains(["text Requête", "text " + HostilePage.Context.Address], rows);
        Assert.Contains(["text text", "text Texte", "text Un texte."], rows);
    }

    private static List<string[]> Rows(byte[] file, int sheet) =>
        [
            .. new Unzipped(file)["content.xml"].Descendants(Table + "table").ElementAt(sheet)
                .Descendants(Table + "table-row")
                .Select(r => Unzipped.Trimmed([.. r.Elements().Select(Typed)])),
        ];

    private static string Typed(XElement cell) => (string?)cell.Attribute(Office + "value-type") switch
    {
        null => "",
        "float" => "number " + (string?)cell.Attribute(Office + "value"),
        "boolean" => "boolean " + (string?)cell.Attribute(Office + "boolean-value"),
        "date" => "date " + (string?)cell.Attribute(Office + "date-value"),
        _ => "text " + string.Join('\n', cell.Elements(Text + "p").Select(p => string.Concat(p.Nodes().Select(Piece)))),
    };

    /// <summary>Reads as OpenDocument asks: white space that is not spelt is one space, and none at the ends of a paragraph.</summary>
    private static string Piece(XNode node) => node switch
    {
        XElement e when e.Name == Text + "s" => new string(' ', (int)e.Attribute(Text + "c")!),
        XElement => "\t",
        XText { Value: var text } when !text.StartsWith(' ')
            && !text.EndsWith(' ')
            && !text.Contains("  ", StringComparison.Ordinal)
            && text.IndexOfAny(['\t', '\r', '\n']) < 0 => text,
        _ => throw new InvalidDataException($"“{node}” would be folded."),
    };

    /// <summary>Line ends are all one, and what XML cannot hold is unknown.</summary>
    private static string AsParagraphs(string text)
    {
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        return string.Concat(lines.EnumerateRunes().Select(r =>
            r.Value is < ' ' and not ('\t' or '\n') or 0xFFFE or 0xFFFF ? "\uFFFD" : r.ToString()));
    }
}
