using ArchUnitNET.Domain;
using ArchUnitNET.Loader;

namespace TnlOpenData.Api.Tests.Architecture;

/// <summary>The allowed dependencies between the namespaces of the program, read from the compiled assemblies.</summary>
public class LayerTests
{
    private const string Releases = "TnlOpenData.Releases";
    private const string Rest = "TnlOpenData.Api.Rest";
    private const string Graph = "TnlOpenData.Api.Graph";
    private const string ApiFiles = "TnlOpenData.Api.Files";
    private const string OpenApi = "TnlOpenData.Api.OpenApi";
    private const string Commands = "TnlOpenData.Api.Commands";
    private const string Loading = "TnlOpenData.Api.Loading";
    private const string Web = "TnlOpenData.Web";
    private const string Site = "TnlOpenData.Site";

    private static readonly string[] Database = ["Microsoft.EntityFrameworkCore", "Microsoft.Data"];
    private static readonly string[] Upper = [Site + ".Errors", Site + ".Embeds", Site + ".Pages", Site + ".SitePages"];
    private static readonly string[] Files = ["System.IO.File", "System.IO.Directory"];

    private static readonly ArchUnitNET.Domain.Architecture Program = new ArchLoader()
        .LoadAssemblies(
            typeof(global::Program).Assembly,
            typeof(TnlOpenData.Site.SitePages).Assembly,
            typeof(TnlOpenData.Web.Pipeline.RequestPipeline).Assembly)
        .Build();

    /// <summary>What the compiler does not refuse: the projects hold the rest.</summary>
    public static TheoryData<string, string[]> Forbidden => new()
    {
        {
            Rest,
            [
                Releases, "TnlOpenData.Import", Graph, ApiFiles, OpenApi, Commands, Loading, "Swashbuckle", "Microsoft.OpenApi",
                .. Database, .. Files,
            ]
        },
        { Graph, [Releases, "TnlOpenData.Import", Rest, ApiFiles, OpenApi, Commands, Loading, .. Database, .. Files] },
        { ApiFiles, [Releases, "TnlOpenData.Import", Rest, Graph, OpenApi, Commands, Loading, .. Database] },
        { OpenApi, [Releases, "TnlOpenData.Import", Graph, ApiFiles, Commands, Loading, .. Database, .. Files] },
        { Loading, [Rest, Graph, ApiFiles, OpenApi, Commands, Site, "TnlOpenData.Queries", "TnlOpenData.Formats", .. Database] },
        { Site, [Releases, .. Database, .. Files] },
        // Inside the site: wording, assets, addresses and drawings, then the layout, then errors, then embeds, then pages, then their list.
        { Site + ".Wording", [Site + ".Layout", Site + ".Drawing", .. Upper] },
        { Site + ".Assets", [Site + ".Layout", Site + ".Drawing", .. Upper] },
        { Site + ".Addresses", [Site + ".Layout", Site + ".Drawing", .. Upper] },
        { Site + ".Drawing", [Site + ".Layout", Site + ".Errors", Site + ".Embeds", Site + ".Pages"] },
        { Site + ".Layout", [Site + ".SitePages", Site + ".Errors", Site + ".Embeds", Site + ".Pages"] },
        { Site + ".Embeds", [Site + ".SitePages", Site + ".Pages"] },
        { Site + ".Pages", [Site + ".SitePages"] },
        { Site + ".Errors", [Site + ".SitePages", Site + ".Embeds", Site + ".Pages"] },
        // Inside the web library: streams, requests, responses, errors, connections, pipeline. Releases know none of them.
        { Web, Database },
        { Web + ".Streams", [Web + ".Requests", Web + ".Responses", Web + ".Errors", Web + ".Pipeline"] },
        { Web + ".Requests", [Web + ".Responses", Web + ".Errors", Web + ".Pipeline"] },
        { Web + ".Responses", [Web + ".Errors", Web + ".Pipeline"] },
        { Web + ".Errors", [Web + ".Connections", Web + ".Pipeline"] },
        { Web + ".Connections", [Web + ".Pipeline", Web + ".DumpFiles"] },
        { Web + ".DumpFiles", [Releases, Web + ".Requests", Web + ".Responses", Web + ".Errors", Web + ".Pipeline"] },
        { Web + ".Releases", [Web + ".Requests", Web + ".Responses", Web + ".Errors", Web + ".Pipeline", .. Database] },
    };

    [Theory]
    [MemberData(nameof(Forbidden))]
    public void A_namespace_does_not_depend_on(string source, string[] forbidden) => Assert.Empty(Dependencies(source, forbidden));

    [Theory]
    [InlineData(Rest, "TnlOpenData.Queries")]
    [InlineData(Rest, Web)]
    [InlineData(OpenApi, "Microsoft.OpenApi")]
    [InlineData(Loading, Releases)]
    [InlineData(Graph, "TnlOpenData.Queries")]
    [InlineData(Site, "TnlOpenData.Queries")]
    [InlineData(Site + ".Pages", Site + ".Drawing")]
    [InlineData(Web + ".Pipeline", Web + ".Errors")]
    [InlineData(Web + ".Releases", Releases)]
    public void An_existing_dependency_is_found(string source, string target) => Assert.NotEmpty(Dependencies(source, [target]));

    private static IEnumerable<string> Dependencies(string source, string[] targets)
    {
        var types = Program.Types.Where(t => IsIn(t.FullName, source)).ToArray();
        Assert.NotEmpty(types);
        return types.SelectMany(t => t.Dependencies)
            .Where(d => Array.Exists(targets, target => IsIn(d.Target.FullName, target)))
            .Select(d => $"{d.Origin.FullName} → {d.Target.FullName}")
            .Distinct();
    }

    private static bool IsIn(string type, string container) =>
        type == container || type.StartsWith(container + ".", StringComparison.Ordinal);
}
