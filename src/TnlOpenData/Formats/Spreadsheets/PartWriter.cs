using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace TnlOpenData.Formats.Spreadsheets;

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
