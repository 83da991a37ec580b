using System.Buffers;
using System.IO.Compression;
using Parquet;
using Parquet.Schema;
using TnlOpenData.Formats.Writing;
using TnlOpenData.Queries;
using TnlOpenData.Schema;

namespace TnlOpenData.Formats.Columnar;

/// <summary>
/// Apache Parquet: typed columns, all nullable, so that the schema depends on the query and never on the rows. Lists are lists of text; a
/// nested object is its flat text, as in CSV. What is absent is null. Snappy is the one codec that every reader has. The metadata hold
/// licence and source.
/// </summary>
public sealed class ParquetFormat : TableFormat
{
    private const int RowsPerGroup = 50_000;

    public override string Name => "parquet";

    public override string MediaType => "application/vnd.apache.parquet";

    public override bool IsText => false;

    public override bool IsFlat => true;

    public override void Write(IBufferWriter<byte> output, ResultPage page, ExportContext context)
    {
        using var file = new MemoryStream();
        // The library has only asynchronous methods; on a memory stream they complete synchronously.
        WriteAsync(file, page, context).GetAwaiter().GetResult();
        output.Write(file.GetBuffer().AsSpan(0, (int)file.Length));
    }

    private static async Task WriteAsync(Stream file, ResultPage page, ExportContext context)
    {
        ParquetColumn[] columns = [.. page.FlatColumns().Select(i => ParquetColumn.Of(page, i))];
        var options = new ParquetOptions { CompressionMethod = CompressionMethod.Snappy };
        await using var writer = await ParquetWriter.CreateAsync(new ParquetSchema(columns.Select(c => c.Field)), file, options);
        writer.CustomMetadata = Metadata(page, context);
        for (var first = 0; first < page.Count; first += RowsPerGroup)
        {
            using var group = writer.CreateRowGroup();
            foreach (var column in columns)
            {
                await column.Write(group, page, first, Math.Min(RowsPerGroup, page.Count - first));
            }
        }
    }

    private static Dictionary<string, string> Metadata(ResultPage page, ExportContext context)
    {
        var release = page.Snapshot.Release;
        return new(StringComparer.Ordinal)
        {
            ["title"] = release.Title,
            ["licence"] = release.LicenceUrl,
            ["attribution"] = Citation.Attribution(release),
            ["release"] = release.Id,
            ["version"] = release.Version,
            ["source"] = context.Address,
            ["notice"] = Citation.Notice,
        };
    }
}
