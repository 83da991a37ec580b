using System.Buffers;
using System.Text.Json;
using TnlOpenData.Formats.Writing;
using TnlOpenData.Queries;

namespace TnlOpenData.Formats.Json;

/// <summary>One JSON object per line.</summary>
public sealed class NdjsonFormat : SteppedFormat
{
    public override string Name => "ndjson";

    public override string MediaType => "application/x-ndjson";

    public override bool IsFlat => false;

    public override IEnumerable<int> WriteSteps(IBufferWriter<byte> output, ResultPage page, ExportContext context)
    {
        using var json = new Utf8JsonWriter(output, CellJson.Compact);
        for (var row = 0; row < page.Count; row++)
        {
            if (Steps.Begins(row))
            {
                yield return row;
            }

            CellJson.WriteRow(json, page, row, context.LinkBase);
            json.Flush();
            json.Reset();
            output.Write("\n"u8);
        }
    }
}
