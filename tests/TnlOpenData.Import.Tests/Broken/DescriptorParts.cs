using System.Text.Json.Nodes;

namespace TnlOpenData.Import.Tests;

/// <summary>The parts of a descriptor that a test wants to break.</summary>
internal static class DescriptorParts
{
    public static JsonObject Resource(JsonObject descriptor, string table) =>
        descriptor["resources"]!.AsArray().Select(r => r!.AsObject()).First(r => r["name"]!.GetValue<string>() == table);

    public static JsonArray Fields(JsonObject descriptor, string table) => Resource(descriptor, table)["schema"]!["fields"]!.AsArray();

    public static JsonObject Field(JsonObject descriptor, string table, string column) =>
        Fields(descriptor, table).Select(f => f!.AsObject()).First(f => f["name"]!.GetValue<string>() == column);

    public static JsonObject Constraints(JsonObject descriptor, string table, string column)
    {
        var field = Field(descriptor, table, column);
        field["constraints"] ??= new JsonObject();
        return field["constraints"]!.AsObject();
    }

    public static JsonObject ForeignKey(JsonObject descriptor, string table, int index) =>
        Resource(descriptor, table)["schema"]!["foreignKeys"]![index]!.AsObject();

    public static void Remove(JsonNode node, params string[] names)
    {
        foreach (var name in names)
        {
            node.AsObject().Remove(name);
        }
    }

    /// <summary>Takes an item out of a list, to put it elsewhere.</summary>
    public static JsonNode Take(JsonArray array, int index)
    {
        var item = array[index]!;
        array.RemoveAt(index);
        return item;
    }
}
