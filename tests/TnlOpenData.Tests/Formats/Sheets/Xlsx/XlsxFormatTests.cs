using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Xunit;
using TnlOpenData.Formats.Sheets.Xlsx;

namespace TnlOpenData.Tests.Formats.Sheets.Xlsx;

public class XlsxFormatTests
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XlsxFormat Xlsx = new();

    [Fact]
    public void It_has_the_parts_of_a_workbook()
    {
        var file = new Unzipped(Xlsx.Write(HostilePage.Of(HostilePage.Texts)));
        Assert.Equal(
            [
                "[Content_Types].xml",
                "_rels/.rels",
                "docProps/core.xml",
                "xl/workbook.xml",
                "xl/_rels/workbook.xml.rels",
                "xl/styles.xml",
                "xl/worksheets/sheet1.xml",
                "xl/worksheets/sheet2.xml",
            ],
            file.Names);
        Assert.Equal(
            ["Lignes", "Lisez-moi"],
            file["xl/workbook.xml"].Descendants(Main + "sheet").Select(s => (string?)s.Attribute("name")));
    }

    [Fact]
    public void The_second_sheet_says_what_the_codes_mean()
    {
        string[][] rows = [.. Rows(Xlsx.Write(Written.AskAll("awards")), 2)];
        Assert.Contains(["text Nature", "text communaute-agglomeration", "text Communauté d’agglomération"], rows);
        Assert.Contains(["text Statut du niveau", "text range", "text Niveau connu par une fourchette"], rows);
    }

    [Fact]
    public void Every_cell_reads_back_with_its_type()
    {
        var page = HostilePage.Of(HostilePage.Texts);
        var rows = Rows(Xlsx.Write(page), 1);
        string[] titles = ["Texte", "=1+1", "integer", "number", "flag", "day", "list", "tree", "Titre décrit"];
        Assert.Equal(titles.Select(t => "text " + t), rows[0]);
        Assert.Equal(Unzipped.Expected(page, text => text), rows.Skip(1));
    }

    [Property]
    public void Any_text_reads_back(NonNull<string> text)
    {
        var rows = Rows(Xlsx.Write(HostilePage.Of([text.Get])), 1);
        Assert.Equal(text.Get, rows[1] is [{ Length: > 0 } cell, ..] ? cell["text ".Length..] : "");
    }

    [Fact]
    public void No_cell_is_a_formula()
    {
        var file = new Unzipped(Xlsx.Write(HostilePage.Of(HostilePage.Texts)));
        Assert.All([1, 2], (int n) => Assert.Empty(file[$"xl/worksheets/sheet{n}.xml"].Descendants(Main + "f")));
    }

    [Fact]
    public void The_header_stays_in_sight_and_filters()
    {
        var sheet = new Unzipped(Xlsx.Write(HostilePage.Of(["a", "b"])))["xl/worksheets/sheet1.xml"];
        Assert.Equal("frozen", (string?)sheet.Descendants(Main + "pane").Single().Attribute("state"));
        Assert.Equal("A1:I3", (string?)sheet.Element(Main + "autoFilter")?.Attribute("ref"));
        Assert.All(sheet.Descendants(Main + "col"), c => Assert.InRange((int)c.Attribute("width")!, 8, 60));
    }

    [Fact]
    public void The_second_sheet_says_where_the_rows_come_from()
    {
        string[][] rows = [.. Rows(Xlsx.Write(HostilePage.Of(HostilePage.Texts, limit: 2)), 2)];
        Assert.Contains(["text Licence", "text Licence Ouverte 2.0"], rows);
        Assert.Contains(["text Adresse de la licence", "text https://licence.example/"], rows);
        Assert.Contains(["text Source", "text Sources citées. Données du 2026-11-22."], rows);
        Assert.Contains(["text Version des données", "text 1.0 (0123456789abcdef), du 2026-11-22"], rows);
        Assert.Contains(["text Requête", "text " + HostilePage.Context.Address], rows);
        Assert.Contains(["text Nombre de lignes", "number 2"], rows);
        Assert.Contains(["text text", "text Texte", "text Un texte."], rows);
        Assert.Contains(["text described", "text Titre décrit", "text Ce que dit le paquet."], rows);
        Assert.DoesNotContain(rows, row => row is ["text links", ..]);
    }

    [Fact]
    public void A_text_longer_than_a_cell_is_cut_and_says_so()
    {
        var text = Rows(Xlsx.Write(HostilePage.Of([new string('a', 40_000)])), 1)[1][0]["text ".Length..];
        Assert.Equal(32_767, text.Length);
        Assert.EndsWith("a…", text, StringComparison.Ordinal);
    }

    private static List<string[]> Rows(byte[] file, int sheet) =>
        [.. new Unzipped(file)[$"xl/worksheets/sheet{sheet}.xml"].Descendants(Main + "row").Select(Row)];

    private static string[] Row(XElement row)
    {
        string[] cells = [.. Enumerable.Repeat("", 9)];
        foreach (var cell in row.Elements(Main + "c"))
        {
            cells[((string)cell.Attribute("r")!)[0] - 'A'] = Typed(cell);
        }

        return Unzipped.Trimmed(cells);
    }

    private static string Typed(XElement cell) => ((string?)cell.Attribute("t"), (string?)cell.Attribute("s")) switch
    {
        ("inlineStr", _) => "text " + Unspelt(cell.Value),
        ("b", _) => "boolean " + (cell.Value == "1" ? "true" : "false"),
        (null, "2") => "date " + DateTime.FromOADate(int.Parse(cell.Value, CultureInfo.InvariantCulture))
            .ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => "number " + cell.Value,
    };

    private static string Unspelt(string text) =>
        Regex.Replace(
            text,
            "_x[0-9A-F]{4}_",
            m => ((char)Convert.ToInt32(m.Value[2..6], 16)).ToString(),
            RegexOptions.None,
            TimeSpan.FromSeconds(1));
}
