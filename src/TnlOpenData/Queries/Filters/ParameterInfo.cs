using TnlOpenData.Snapshots;

namespace TnlOpenData.Queries.Filters;

/// <summary>A parameter of a question that is not a condition on rows: what is counted by, who is compared.</summary>
public sealed record ParameterInfo(string Name) : Filter(Name)
{
    public override bool IsRequired => true;
}

/// <summary>A parameter already acted upon: kept in the question's words, without effect on its rows.</summary>
internal sealed record Said<T>(string Name) : Filter<T>(Name)
{
    /// <summary>The editions on which the answer rests.</summary>
    public IReadOnlyList<int>? Editions { get; init; }

    public override Reading<T> Read(Snapshot snapshot, string typed) =>
        new Criterion<T>(Name, typed, _ => true) { Editions = Editions };
}
