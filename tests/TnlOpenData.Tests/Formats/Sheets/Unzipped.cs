using System.IO.Compression;
using System.Xml.Linq;
using TnlOpenData.Queries;
using TnlOpenData.Schema;

namespace TnlOpenData.Tests.Formats.Sheets;

/// <summary>The parts of a zipped document; each XML part is parsed, so that one that is not well-formed fails.</summary>
internal sealed class Unzipped
{
    private readonly Dictionary<string, XElement> _parts = new(StringComparer.Ordinal);

    public Unzipped(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        foreach (var entry in zip.Entries)
        {
            Names.Add(entry.FullName);
            Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime);
            if (entry.FullName != "mimetype")
            {
                using var part = entry.Open();
                _parts.Add(entry.FullName, XElement.Load(part, LoadOptions.PreserveWhitespace));
            }
        }
    }

    public List<string> Names { get; } = [];

    public XElement this[string name] => _parts[name];

    /// <summary>What a sheet must hold: the type of each value and its text, nothing where there is no value.</summary>
    public static IEnumerable<string[]> Expected(ResultPage page, Func<string, string> read) =>
        Enumerable.Range(0, page.Count).Select(row =>
            Trimmed([.. Enumerable.Range(0, page.Columns.Count - 1).Select(i => Typed(page.Read(row, i), read))]));

    /// <summary>Without the empty cells at the end.</summary>
    public static string[] Trimmed(IReadOnlyList<string> cells) =>
        [.. cells.Take(cells.Count - cells.Reverse().TakeWhile(c => c.Length == 0).Count())];

    private static string Typed(in Cell cell, Func<string, string> read) => cell.Kind switch
    {
        _ when cell.Plain.Length == 0 => "",
        CellKind.Integer or CellKind.Number => "number " + cell.Plain,
        CellKind.Boolean => "boolean " + cell.Plain,
        CellKind.Date => "date " + cell.Plain,
        _ => "text " + read(cell.Plain),
    };
}
