using ArchUnitNET.Domain;
using ArchUnitNET.Loader;

namespace TnlOpenData.Api.Tests.Architecture;

/// <summary>The allowed dependencies between the namespaces of the program, read from the compiled assembly.</summary>
public class LayerTests
{
    private const string Program = "TnlOpenData.Api.";
    private const string Storage = "TnlOpenData.Releases";
    private const string Import = "TnlOpenData.Import";
    private const string Site = "TnlOpenData.Api.Site";
    private const string Rest = "TnlOpenData.Api.Rest";
    private const string Graph = "TnlOpenData.Api.Graph";
    private const string OpenApi = "TnlOpenData.Api.OpenApi";
    private const string Commands = "TnlOpenData.Api.Commands";
    private const string Http = "TnlOpenData.Api.Http";
    private const string Catalogue = "TnlOpenData.Api.Catalogue";
    private const string Dumps = "TnlOpenData.Api.Dumps";

    private static readonly string[] Database = ["Microsoft.EntityFrameworkCore", "Microsoft.Data"];
    private static readonly string[] Pages =
    [
        .. new[] { "Collectivities", "Data", "Editions", "Embeds", "Errors", "Explorer", "Home", "Layout", "Map", "Statistics" }
            .Select(folder => $"{Site}.{folder}"),
    ];

    private static readonly string[] Files = ["System.IO.File", "System.IO.Directory"];

    private static readonly ArchUnitNET.Domain.Architecture Api =
        new ArchLoader().LoadAssemblies(typeof(global::Program).Assembly).Build();

    public static TheoryData<string, string[]> Forbidden => new()
    {
        { "Rest", [Storage, Import, OpenApi, Commands, "Swashbuckle", "Microsoft.OpenApi", .. Database, .. Files] },
        { "Graph", [Storage, Import, Rest, OpenApi, Commands, .. Database, .. Files] },
        { "Dumps", [Storage, Import, Rest, Graph, Site, Catalogue, Commands, .. Database] },
        { "Catalogue", [Storage, Import, Rest, Graph, Commands, .. Database, .. Files] },
        { "Site", [Storage, Import, Rest, Graph, OpenApi, Commands, Catalogue, Dumps, .. Database, .. Files] },
        // Inside Site: wording and assets, then the layout, then the errors, then the pages, then their list.
        { "Site.Wording", [Site + ".Layout"] },
        { "Site.Assets", [Site + ".Layout"] },
        { "Site.Layout", [Site + ".SitePages", Site + ".Errors", Site + ".Embeds", Site + ".Home", Site + ".Explorer"] },
        { "Site.Errors", [Site + ".SitePages", Site + ".Embeds", Site + ".Home", Site + ".Explorer"] },
        { "Site.Embeds", [Site + ".SitePages", Site + ".Map", Site + ".Collectivities"] },
        { "OpenApi", [Storage, Import, Commands, .. Database, .. Files] },
        { "Http", [Storage, Import, Rest, Graph, Site, OpenApi, Commands, .. Database, .. Files] },
        { "Releases", [Rest, OpenApi, Http, "TnlOpenData.Queries", "TnlOpenData.Formats", .. Database] },
        // Pages use drawings, never the other way round.
        { "Site.Drawing", [.. Pages] },
        // Inside Http: requests, then responses, then errors, then the pipeline.
        { "Http.Streams", [Http + ".Requests", Http + ".Responses", Http + ".Errors", Http + ".Pipeline"] },
        { "Http.Requests", [Http + ".Responses", Http + ".Errors", Http + ".Pipeline"] },
        { "Http.Responses", [Http + ".Errors", Http + ".Pipeline"] },
        { "Http.Errors", [Http + ".Pipeline"] },
        // The loader and the watcher import data; the release provider does not.
        { "Releases.Served", [Import] },
        { "Releases.TnlOptions", [Import] },
    };

    [Theory]
    [MemberData(nameof(Forbidden))]
    public void A_namespace_does_not_depend_on(string source, string[] forbidden) => Assert.Empty(Dependencies(source, forbidden));

    [Theory]
    [InlineData("Rest", "TnlOpenData.Queries")]
    [InlineData("Rest", Http)]
    [InlineData("OpenApi", "Microsoft.OpenApi")]
    [InlineData("Http.Pipeline", Http + ".Errors")]
    [InlineData("Releases", Storage)]
    [InlineData("Releases.Served", Storage)]
    [InlineData("Graph", "TnlOpenData.Queries")]
    [InlineData("Site", "TnlOpenData.Queries")]
    public void An_existing_dependency_is_found(string source, string target) => Assert.NotEmpty(Dependencies(source, [target]));

    private static IEnumerable<string> Dependencies(string source, string[] targets)
    {
        var types = Api.Types.Where(t => IsIn(t.FullName, Program + source)).ToArray();
        Assert.NotEmpty(types);
        return types.SelectMany(t => t.Dependencies)
            .Where(d => Array.Exists(targets, target => IsIn(d.Target.FullName, target)))
            .Select(d => $"{d.Origin.FullName} → {d.Target.FullName}")
            .Distinct();
    }

    private static bool IsIn(string type, string container) =>
        type == container || type.StartsWith(container + ".", StringComparison.Ordinal);
}
