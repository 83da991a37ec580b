using System.Buffers;
using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using TnlOpenData.Formats.Writing;
using TnlOpenData.Palmares;
using TnlOpenData.Queries;

namespace TnlOpenData.Formats.Sheets;

/// <summary>
/// A workbook: the rows, then a sheet with their source. Cells are typed: text and codes are text, whatever their first character,
/// so that <c>05</c> keeps its zero and <c>=1+1</c> is not run. The same page always gives the same bytes.
/// </summary>
public abstract class SpreadsheetFormat : TableFormat
{
    public sealed override bool IsText => false;

    public sealed override bool IsFlat => true;

    public sealed override void Write(IBufferWriter<byte> output, ResultPage page, ExportContext context)
    {
        using var file = new MemoryStream();
        using (var parts = new PartWriter(file))
        {
            Write(parts, page.Snapshot.Release, [.. DataSheet.Of(page), ReadMeSheet.Of(page, context)]);
        }

        output.Write(file.GetBuffer().AsSpan(0, (int)file.Length));
    }

    private protected abstract void Write(PartWriter parts, Release release, IReadOnlyList<Sheet> sheets);
}

/// <summary>Writes the parts of a zip archive in the order of the calls, with a fixed time.</summary>
internal sealed class PartWriter(Stream file) : IDisposable
{
    /// <summary>The earliest time that a zip archive can store.</summary>
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Callers replace forbidden characters first; line feeds are the same on every system.</summary>
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        NewLineHandling = NewLineHandling.Entitize,
        CloseOutput = true,
    };

    private readonly ZipArchive _zip = new(file, ZipArchiveMode.Create, leaveOpen: true);

    public void Add(string name, Action<XmlWriter> write)
    {
        using var xml = XmlWriter.Create(Open(name, CompressionLevel.Optimal), Settings);
        write(xml);
    }

    public void Add(string name, XElement root) => Add(name, root.WriteTo);

    public void AddStored(string name, string text)
    {
        using var part = Open(name, CompressionLevel.NoCompression);
        part.Write(Encoding.ASCII.GetBytes(text));
    }

    public void Dispose() => _zip.Dispose();

    private Stream Open(string name, CompressionLevel level)
    {
        var entry = _zip.CreateEntry(name, level);
        entry.LastWriteTime = Epoch;
        return entry.Open();
    }
}
