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
/// A workbook: the rows, then a sheet that says where they come from. Types are kept: text and codes are text, whatever they
/// begin with, so that <c>05</c> keeps its zero and <c>=1+1</c> never runs. The same page gives the same bytes.
/// </summary>
public abstract class SpreadsheetFormat : TableFormat
{
    public sealed override bool IsText => false;

    public sealed override bool IsFlat => true;

    public sealed override void Write(IBufferWriter<byte> output, Page page, ExportContext context)
    {
        using var file = new MemoryStream();
        using (var parts = new PartWriter(file))
        {
            Write(parts, page.Snapshot.Release, [.. DataSheet.Of(page), SourceSheet.Of(page, context)]);
        }

        output.Write(file.GetBuffer().AsSpan(0, (int)file.Length));
    }

    private protected abstract void Write(PartWriter parts, Release release, IReadOnlyList<Sheet> sheets);
}

/// <summary>The parts of a zipped document, in the order in which they are added, without a clock.</summary>
internal sealed class PartWriter(Stream file) : IDisposable
{
    /// <summary>The first moment that a zip can hold.</summary>
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Texts are made safe before they come here; line feeds stay what they are on every system.</summary>
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
