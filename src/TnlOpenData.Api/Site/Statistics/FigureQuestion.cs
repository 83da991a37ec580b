using TnlOpenData.Api.Site.Layout;
using TnlOpenData.Queries;
using TnlOpenData.Snapshots;
using TnlOpenData.Web.Requests;

namespace TnlOpenData.Api.Site.Statistics;

/// <summary>The question that a figure draws: asked here and linked there in the same words, so that every number can be found again.</summary>
public sealed record FigureQuestion(Resource Resource, params (string Name, string Value)[] Parameters)
{
    /// <summary>The address of its answer, below what stands before every path.</summary>
    public string Path => $"/v1/{Resource.Name}{QueryText.Of(Asked)}";

    public string Json(Visit visit) => visit.ToApi(Resource.Name, Parameters);

    public string Csv(Visit visit) => visit.ToApi($"{Resource.Name}.csv", Parameters);

    /// <summary>With the separators and the titles that a French spreadsheet expects.</summary>
    public string Sheet(Visit visit) => visit.ToApi($"{Resource.Name}.csv", [.. Parameters, ("profile", "excel-fr")]);

    public Page Ask(Snapshot snapshot) => Resource.Ask(snapshot, [.. Asked], []).Page!;

    public IReadOnlyList<T> Rows<T>(Snapshot snapshot) where T : class => ((Page<T>)Ask(snapshot)).Rows;

    private IEnumerable<KeyValuePair<string, string>> Asked => Parameters.Select(p => new KeyValuePair<string, string>(p.Name, p.Value));
}
