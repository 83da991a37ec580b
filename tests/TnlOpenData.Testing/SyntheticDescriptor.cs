using System.Text.Json.Nodes;

namespace TnlOpenData.Testing;

/// <summary>The descriptor that this repository publishes, renamed so that nobody takes invented rows for facts.</summary>
internal static class SyntheticDescriptor
{
    public static JsonObject Create()
    {
        var descriptor = JsonNode.Parse(RepositoryData.Descriptor)!.AsObject();
        descriptor["name"] = "territoire-numerique-libre-synthetic";
        descriptor["title"] = "Paquet synthétique : aucun de ces faits n’est vrai";
        descriptor["version"] = "0.0.1-synthetic";
        descriptor["created"] = "2026-01-02T03:04:05Z";
        return descriptor;
    }
}
