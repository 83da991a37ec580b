using System.Buffers;
using System.IO.Compression;
using Parquet;
using Parquet.Schema;
using TnlOpenData.Formats.Writing;
using TnlOpenData.Queries;
using TnlOpenData.Schema;

namespace TnlOpenData.Formats.Columnar;

/// <summary>
/// Apache Parquet: typed columns, all nullable, so that the schema depends on the query and never on the rows. Lists and nested
/// objects are text, joined by a vertical bar as in CSV, so that every reader supports them. The metadata hold licence and source.
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
        var options = new ParquetOptions { CompressionMethod = CompressionMethod.Zstd, CompressionLevel = CompressionLevel.Optimal };
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

/// <summary>One column of the file: its name, its type, and how to read its values from the page.</summary>
internal abstract record ParquetColumn(int Position, DataField Field)
{
    public static ParquetColumn Of(ResultPage page, int position)
    {
        var column = page.Columns[position];
        return column.Type switch
        {
            ColumnType.Integer => new ParquetColumn<int>(position, column.Name, c => (int)c.Integer),
            ColumnType.Number => new ParquetColumn<double>(position, column.Name, c => c.Number),
            ColumnType.Boolean => new ParquetColumn<bool>(position, column.Name, c => c.Boolean),
            ColumnType.Date => new ParquetColumn<DateOnly>(position, column.Name, c => c.Date),
            _ => new ParquetTextColumn(position, column.Name),
        };
    }

    public abstract Task Write(ParquetRowGroupWriter group, ResultPage page, int first, int count);

    protected T[] Values<T>(ResultPage page, int first, int count, Func<Cell, T> take)
    {
        var values = new T[count];
        for (var i = 0; i < count; i++)
        {
            values[i] = take(page.Read(first + i, Position));
        }

        return values;
    }
}

internal sealed record ParquetColumn<T>(int Position, string Name, Func<Cell, T> Take)
    : ParquetColumn(Position, new DataField<T>(Name, nullable: true)) where T : struct
{
    public override Task Write(ParquetRowGroupWriter group, ResultPage page, int first, int count) =>
        group.WriteAsync<T>(Field, Values<T?>(page, first, count, c => c.IsEmpty ? null : Take(c)));
}

internal sealed record ParquetTextColumn(int Position, string Name)
    : ParquetColumn(Position, new DataField<string>(Name, nullable: true))
{
    public override Task Write(ParquetRowGroupWriter group, ResultPage page, int first, int count) =>
        group.WriteAsync(Field, Values<string?>(page, first, count, c => c.IsEmpty ? null : c.Plain)!);
}
