using System.Buffers;
using System.Text.Json;
using TnlOpenData.Formats.Writing;
using TnlOpenData.Queries;

namespace TnlOpenData.Formats.Json;

/// <summary>A bare JSON array of rows; the service wraps it in an envelope with meta and links.</summary>
public sealed class JsonFormat : TableFormat
{
    public override string Name => "json";

    public override string MediaType => "application/json";

    public override bool IsFlat => false;

    public override void Write(IBufferWriter<byte> output, ResultPage page, ExportContext context)
    {
        using var json = new Utf8JsonWriter(output, CellJson.Compact);
        WriteRows(json, page, context.LinkBase);
    }

    public static void WriteRows(Utf8JsonWriter json, ResultPage page, string linkBase)
    {
        json.WriteStartArray();
        for (var row = 0; row < page.Count; row++)
        {
            CellJson.WriteRow(json, page, row, linkBase);
        }

        json.WriteEndArray();
    }
}
