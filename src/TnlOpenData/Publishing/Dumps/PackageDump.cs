using System.Buffers;
using System.IO.Compression;
using TnlOpenData.Formats.Delimited;
using TnlOpenData.Formats.Writing;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Publishing.Dumps;

/// <summary>The complete data package, descriptor and tables, as one zip archive for Data Package software.</summary>
internal static class PackageDump
{
    /// <summary>The earliest time that a zip archive can store; a fixed time keeps the bytes the same.</summary>
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static Dump Of(Snapshot snapshot) => new()
    {
        Name = "tnl.zip",
        MediaType = "application/zip",
        IsText = false,
        Title = "Toutes les tables (Data Package)",
        Description = "Le paquet de données entier : son descripteur (datapackage.json) et une table par fichier CSV.",
        Write = output => Write(output, snapshot),
    };

    private static void Write(IBufferWriter<byte> output, Snapshot snapshot)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "datapackage.json", bytes => PackageDescriptor.Write(bytes, snapshot.Release, path: table => $"{table}.csv"));
            foreach (var table in snapshot.Tables)
            {
                var page = TableDumps.PageOf(snapshot, table);
                Add(zip, $"{table.Name}.csv", bytes => new CsvFormat().Write(bytes, page, new ExportContext("", "")));
            }
        }

        output.Write(file.GetBuffer().AsSpan(0, (int)file.Length));
    }

    private static void Add(ZipArchive zip, string name, Action<IBufferWriter<byte>> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        write(bytes);
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Epoch;
        using var part = entry.Open();
        part.Write(bytes.WrittenSpan);
    }
}
