using TnlOpenData.Formats.Writing;
using TnlOpenData.Palmares;
using TnlOpenData.Resources.Changes;

namespace TnlOpenData.Publishing.Publications;

/// <summary>One release as news: what it changed since the one before, in words.</summary>
/// <param name="Changes">Null for the first release that is held: there is nothing to compare it with.</param>
public sealed record ReleaseNote(Release Release, IReadOnlyList<Change>? Changes)
{
    private const int MostStatements = 100;

    public string Title => $"Version {Release.Version} des données ({Release.Id})";

    public string Updated => ProvenanceJson.Iso(Release.Created);

    public string Summary => Changes is null
        ? "Première version détenue par ce service."
        : $"{Count(Change.Added, "ajoutée")}, {Count(Change.Removed, "retirée")}, {Count(Change.Changed, "changée", "valeur")} depuis la version précédente.";

    /// <summary>Each change once: a level that changes touches several columns.</summary>
    public IReadOnlyList<string> Statements
    {
        get
        {
            string[] all = [.. (Changes ?? []).Select(c => c.Statement).Distinct(StringComparer.Ordinal)];
            return all.Length <= MostStatements ? all : [.. all.Take(MostStatements), $"… et {all.Length - MostStatements} autres changements : voir /v1/changes."];
        }
    }

    private string Count(string kind, string done, string thing = "ligne")
    {
        var count = Changes!.Count(c => c.Kind == kind);
        return $"{count} {thing}{(count > 1 ? "s" : "")} {done}{(count > 1 ? "s" : "")}";
    }
}
