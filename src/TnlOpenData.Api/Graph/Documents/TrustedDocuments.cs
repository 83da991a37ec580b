using System.Collections.Frozen;

namespace TnlOpenData.Api.Graph.Documents;

/// <summary>
/// Questions that this service knows by name: <c>/graphql?documentId=isere-communes</c>. Once published, a name keeps its meaning.
/// </summary>
internal static class TrustedDocuments
{
    private const string Extension = ".graphql";

    /// <summary>A name and its document; the document's first line says what it asks.</summary>
    public sealed record Known(string Id, string Query)
    {
        public string Title => Query[1..Query.IndexOf('\n', StringComparison.Ordinal)].Trim();
    }

    /// <summary>In the order of their names.</summary>
    public static IReadOnlyList<Known> All { get; } =
    [
        .. from name in typeof(TrustedDocuments).Assembly.GetManifestResourceNames().Order(StringComparer.Ordinal)
           where name.EndsWith(Extension, StringComparison.Ordinal)
           select new Known(name[..^Extension.Length], Read(name)),
    ];

    private static readonly FrozenDictionary<string, string> ById = All.ToFrozenDictionary(d => d.Id, d => d.Query, StringComparer.Ordinal);

    /// <summary>Null for a name that is none.</summary>
    public static string? Find(string id) => ById.GetValueOrDefault(id);

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(TrustedDocuments).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
