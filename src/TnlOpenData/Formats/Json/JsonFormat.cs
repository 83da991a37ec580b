using System.Buffers;
using System.Text.Json;
using TnlOpenData.Formats.Writing;
using TnlOpenData.Queries;

namespace TnlOpenData.Formats.Json;

/// <summary>A bare JSON array of rows; the service wraps it in an envelope with meta and links.</summary>
public sealed class JsonFormat : SteppedFormat
{
    public override string Name => "json";

    public override string MediaType => "application/json";

    public override bool IsFlat => false;

    public override IEnumerable<int> WriteSteps(IBufferWriter<byte> output, ResultPage page, ExportContext context)
    {
        using var json = new Utf8JsonWriter(output, CellJson.Compact);
        foreach (var row in WriteRowsInSteps(json, page, context.LinkBase))
        {
            yield return row;
        }
    }

    public static void WriteRows(Utf8JsonWriter json, ResultPage page, string linkBase) =>
        Steps.Run(WriteRowsInSteps(json, page, linkBase));

    /// <summary>Writes the rows as it is enumerated; after each step the writer is flushed.</summary>
    public static IEnumerable<int> WriteRowsInSteps(Utf8JsonWriter json, ResultPage page, string linkBase)
    {
        json.WriteStartArray();
        for (var row = 0; row < page.Count; row++)
        {
            if (Steps.Begins(row))
            {
                json.Flush();
                yield return row;
            }

            CellJson.WriteRow(json, page, row, linkBase);
        }

        json.WriteEndArray();
    }
}
