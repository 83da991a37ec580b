using TnlOpenData.Api.Http;
using TnlOpenData.Queries;

namespace TnlOpenData.Api.Rest;

/// <inheritdoc/>
public sealed class ItemAddresses(HttpContext http, RestRoute route, FormatChoice choice, Page page) : Addresses(http, route, page)
{
    /// <summary>By the item's own id, whichever of its codes was asked.</summary>
    public string Canonical => $"{PublicBase}/v1{Page.PathOf(0)}";

    public override string Self => LinkBase + Page.PathOf(0) + QueryText.Of(choice.Said);

    public override IEnumerable<(string Name, string Address)> Formats =>
        FormatChoice.Offered(Page.Resource).Select(f => (f.Name, $"{LinkBase}{Page.PathOf(0)}?format={f.Name}"));

    public override IReadOnlyList<string> Headers =>
        [Link(Self, "self"), Link(Canonical, "canonical"), .. CommonHeaders(Page.Snapshot.Release.LicenceUrl)];
}
