using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using TnlOpenData.Formats.Json;
using TnlOpenData.Palmares;

namespace TnlOpenData.Publishing.Dumps;

/// <summary>The descriptor of <c>data/</c>, changed for the published CSV files: their paths, line ends, sizes and hashes.</summary>
public static class PackageDescriptor
{
    private static readonly string[] FirstKeys =
    [
        "profile", "name", "title", "description", "homepage", "version", "created", "keywords", "licenses", "attribution",
    ];

    private static readonly JsonWriterOptions Readable = CellJson.Compact with { Indented = true, NewLine = "\n" };

    /// <param name="path">The path of the CSV file of a table, relative to the descriptor.</param>
    /// <param name="files">The published CSV file of each table; null leaves out sizes and hashes.</param>
    public static void Write(
        IBufferWriter<byte> output,
        Release release,
        Func<string, string> path,
        IReadOnlyDictionary<string, PublishedDump>? files = null)
    {
        var package = JsonNode.Parse(release.Descriptor)!.AsObject();
        foreach (var resource in package["resources"]!.AsArray().Select(r => r!.AsObject()))
        {
            var table = (string)resource["name"]!;
            resource["path"] = path(table);
            resource["dialect"]!["lineTerminator"] = "\r\n";
            // Of the file in data/, whose line ends are others.
            resource.Remove("bytes");
            resource.Remove("hash");
            if (files?[table] is { IsWritten: true } file)
            {
                resource["bytes"] = file.Bytes;
                resource["hash"] = $"sha256:{file.Sha256}";
            }
        }

        using var json = new Utf8JsonWriter(output, Readable);
        Ordered(package).WriteTo(json);
    }

    /// <summary>The canonical descriptor has sorted keys; here the keys that identify the package come first.</summary>
    private static JsonObject Ordered(JsonObject node)
    {
        var ordered = new JsonObject();
        var others = node.Select(p => p.Key).Except(FirstKeys, StringComparer.Ordinal);
        foreach (var key in FirstKeys.Where(node.ContainsKey).Concat(others))
        {
            ordered[key] = node[key]?.DeepClone();
        }

        return ordered;
    }
}
