using System.Collections.Frozen;

namespace TnlOpenData.Api.Graph.Documents;

/// <summary>
/// Documents stored on the server and run by id: <c>/graphql?documentId=isere-communes</c>. A published id keeps its meaning.
/// </summary>
internal static class TrustedDocuments
{
    private const string Extension = ".graphql";

    /// <summary>An id and its document, whose first line is a comment with the title.</summary>
    public sealed record TrustedDocument(string Id, string Query)
    {
        public string Title => Query[1..Query.IndexOf('\n', StringComparison.Ordinal)].Trim();
    }

    /// <summary>Ordered by id.</summary>
    public static IReadOnlyList<TrustedDocument> All { get; } =
    [
        .. from name in typeof(TrustedDocuments).Assembly.GetManifestResourceNames().Order(StringComparer.Ordinal)
           where name.EndsWith(Extension, StringComparison.Ordinal)
           select new TrustedDocument(name[..^Extension.Length], Read(name)),
    ];

    private static readonly FrozenDictionary<string, string> ById = All.ToFrozenDictionary(d => d.Id, d => d.Query, StringComparer.Ordinal);

    /// <summary>The text of a document; null for an unknown id.</summary>
    public static string? Find(string id) => ById.GetValueOrDefault(id);

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(TrustedDocuments).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
