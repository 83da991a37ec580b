using System.Buffers;
using System.IO.Compression;
using Parquet;
using Parquet.Schema;
using TnlOpenData.Queries;

namespace TnlOpenData.Formats.Columnar;

/// <summary>
/// Apache Parquet: typed columns that may all be null, so that the schema hangs on the question and never on the rows. Lists
/// and trees are text, joined by a bar as in CSV, so that every reader takes them. Licence and source stand in the metadata.
/// </summary>
public sealed class ParquetFormat : TableFormat
{
    private const int RowsPerGroup = 50_000;

    public override string Name => "parquet";

    public override string MediaType => "application/vnd.apache.parquet";

    public override bool IsText => false;

    public override bool IsFlat => true;

    public override void Write(IBufferWriter<byte> output, Page page, Origin origin)
    {
        using var file = new MemoryStream();
        // The library only writes asynchronously; in memory, nothing is ever waited for.
        WriteAsync(file, page, origin).GetAwaiter().GetResult();
        output.Write(file.GetBuffer().AsSpan(0, (int)file.Length));
    }

    private static async Task WriteAsync(Stream file, Page page, Origin origin)
    {
        ParquetColumn[] columns = [.. page.FlatColumns().Select(i => ParquetColumn.Of(page, i))];
        var options = new ParquetOptions { CompressionMethod = CompressionMethod.Zstd, CompressionLevel = CompressionLevel.Optimal };
        await using var writer = await ParquetWriter.CreateAsync(new ParquetSchema(columns.Select(c => c.Field)), file, options);
        writer.CustomMetadata = Metadata(page, origin);
        for (var first = 0; first < page.Count; first += RowsPerGroup)
        {
            using var group = writer.CreateRowGroup();
            foreach (var column in columns)
            {
                await column.Write(group, page, first, Math.Min(RowsPerGroup, page.Count - first));
            }
        }
    }

    private static Dictionary<string, string> Metadata(Page page, Origin origin)
    {
        var release = page.Snapshot.Release;
        return new(StringComparer.Ordinal)
        {
            ["title"] = release.Title,
            ["licence"] = release.LicenceUrl,
            ["attribution"] = Citation.Attribution(release),
            ["release"] = release.Id,
            ["version"] = release.Version,
            ["source"] = origin.Address,
            ["notice"] = Citation.Notice,
        };
    }
}
