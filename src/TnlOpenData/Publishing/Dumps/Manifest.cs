using System.Buffers;
using System.Text;
using System.Text.Json;
using TnlOpenData.Formats.Json;
using TnlOpenData.Formats.Writing;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Publishing.Dumps;

/// <summary>The list of dumps with rows, size and SHA-256 of each, as JSON and as input of <c>sha256sum</c>.</summary>
public static class Manifest
{
    private static readonly JsonWriterOptions Readable = CellJson.Compact with { Indented = true, NewLine = "\n" };

    public static void Write(IBufferWriter<byte> output, Snapshot snapshot, IEnumerable<PublishedDump> dumps)
    {
        using var json = new Utf8JsonWriter(output, Readable);
        json.WriteStartObject();
        json.WriteString("title", snapshot.Release.Title);
        ProvenanceJson.Write(json, snapshot.Release);
        json.WriteStartArray("dumps");
        foreach (var (dump, bytes, sha256) in dumps)
        {
            json.WriteStartObject();
            json.WriteString("name", dump.Name);
            json.WriteString("path", $"/dumps/{dump.Name}");
            json.WriteString("file_name", dump.FileName);
            json.WriteString("title", dump.Title);
            json.WriteString("description", dump.Description);
            json.WriteString("media_type", dump.MediaType);
            if (dump.Rows is { } rows)
            {
                json.WriteNumber("rows", rows);
            }
            else
            {
                json.WriteNull("rows");
            }

            if (dump is { Features: { } features, Rows: { } all })
            {
                json.WriteNumber("features", features);
                json.WriteNumber("unlocated", all - features);
            }

            json.WriteNumber("bytes", bytes);
            json.WriteString("sha256", sha256);
            json.WriteString("modified", ProvenanceJson.Iso(snapshot.Release.Created));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>One line per dump, for <c>sha256sum --check</c>.</summary>
    public static void WriteSums(IBufferWriter<byte> output, IEnumerable<PublishedDump> dumps) =>
        Encoding.UTF8.GetBytes(string.Concat(dumps.Select(d => $"{d.Sha256}  {d.Dump.Name}\n")), output);

    /// <summary>Size and hash by name, read from an existing manifest; empty when the file is not a manifest.</summary>
    public static IReadOnlyDictionary<string, (long Bytes, string Sha256)> Read(ReadOnlyMemory<byte> manifest)
    {
        try
        {
            using var json = JsonDocument.Parse(manifest);
            return json.RootElement.GetProperty("dumps").EnumerateArray().ToDictionary(
                d => d.GetProperty("name").GetString()!,
                d => (d.GetProperty("bytes").GetInt64(), d.GetProperty("sha256").GetString()!),
                StringComparer.Ordinal);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return new Dictionary<string, (long, string)>(StringComparer.Ordinal);
        }
    }
}
