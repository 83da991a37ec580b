namespace TnlOpenData.Api.Site.Map;

/// <summary>The shape that stands for a family of bodies: its name in the page, its words, its path around the point that it marks.</summary>
public sealed record MarkShape(string Id, string Label, string Path)
{
    private static readonly MarkShape Commune = new("forme-commune", "commune", "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z");
    private static readonly MarkShape Grouping = new("forme-epci", "intercommunalité", "M-4.6-4.6h9.2v9.2h-9.2z");
    private static readonly MarkShape Territory = new("forme-territoire", "département ou région", "M0-6.5l6.5 6.5-6.5 6.5-6.5-6.5z");
    private static readonly MarkShape Other = new("forme-autre", "autre organisme", "M0-6.4l6 10.6h-12z");

    public static IReadOnlyList<MarkShape> All { get; } = [Commune, Grouping, Territory, Other];

    public static MarkShape Of(string kind) => kind switch
    {
        "commune" => Commune,
        "communaute-communes" or "communaute-agglomeration" or "communaute-urbaine" or "metropole" => Grouping,
        "departement" or "region" => Territory,
        _ => Other,
    };
}
