using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using TnlOpenData.Formats.Json;
using TnlOpenData.Palmares;

namespace TnlOpenData.Publishing.Dumps;

/// <summary>The descriptor of <c>data/</c> as it stands over the published CSV files: their paths, line ends, sizes and hashes.</summary>
public static class PackageDescriptor
{
    private static readonly JsonWriterOptions Readable = CellJson.Compact with { Indented = true, NewLine = "\n" };

    /// <param name="path">Where the CSV of a table lies, relative to the descriptor.</param>
    /// <param name="files">The published CSV of each table; without them sizes and hashes are left out.</param>
    public static void Write(IBufferWriter<byte> output, Release release, Func<string, string> path, IReadOnlyDictionary<string, PublishedDump>? files = null)
    {
        var package = JsonNode.Parse(release.Descriptor)!.AsObject();
        foreach (var resource in package["resources"]!.AsArray().Select(r => r!.AsObject()))
        {
            var table = (string)resource["name"]!;
            resource["path"] = path(table);
            resource["dialect"]!["lineTerminator"] = "\r\n";
            if (files?[table] is { } file)
            {
                resource["bytes"] = file.Bytes;
                resource["hash"] = $"sha256:{file.Sha256}";
            }
        }

        using var json = new Utf8JsonWriter(output, Readable);
        InReadingOrder(package, "profile", "name", "title", "description", "homepage", "version", "created", "keywords", "licenses", "attribution").WriteTo(json);
    }

    /// <summary>The canonical descriptor has its keys sorted: a person wants the name first.</summary>
    private static JsonObject InReadingOrder(JsonObject node, params string[] first)
    {
        var ordered = new JsonObject();
        foreach (var key in first.Where(node.ContainsKey).Concat(node.Select(p => p.Key).Except(first, StringComparer.Ordinal)).ToArray())
        {
            ordered[key] = node[key]?.DeepClone();
        }

        return ordered;
    }
}
