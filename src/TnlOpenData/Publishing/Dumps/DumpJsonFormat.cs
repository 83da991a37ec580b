using System.Buffers;
using System.Text.Json;
using TnlOpenData.Formats.Json;
using TnlOpenData.Formats.Writing;
using TnlOpenData.Queries;

namespace TnlOpenData.Publishing.Dumps;

/// <summary>The rows with notice, release and licence, as in the answers of the API: a file is copied without its address.</summary>
internal sealed class DumpJsonFormat : TableFormat
{
    public override string Name => "json";

    public override string MediaType => "application/json";

    public override bool IsFlat => false;

    public override void Write(IBufferWriter<byte> output, ResultPage page, ExportContext context)
    {
        using var json = new Utf8JsonWriter(output, CellJson.Compact);
        json.WriteStartObject();
        json.WritePropertyName("data");
        JsonFormat.WriteRows(json, page, context.LinkBase);
        json.WriteStartObject("meta");
        json.WriteString("title", page.Resource.Title);
        json.WriteNumber("count", page.Count);
        ProvenanceJson.Write(json, page.Snapshot.Release);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
