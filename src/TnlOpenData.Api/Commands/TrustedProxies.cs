using Microsoft.AspNetCore.HttpOverrides;
using TnlOpenData.Web.Releases;
using IPAddress = System.Net.IPAddress;
using IPNetwork = System.Net.IPNetwork;

namespace TnlOpenData.Api.Commands;

/// <summary>
/// The proxies before this service, whose headers tell the address of the client, the scheme and the host. Those of any other sender are
/// ignored: a client could write them itself.
/// </summary>
internal static class TrustedProxies
{
    /// <summary>The networks; an address is a network of one. Null if a part is neither.</summary>
    public static IReadOnlyList<IPNetwork>? Parse(string text)
    {
        var networks = new List<IPNetwork>();
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries))
        {
            if (IPNetwork.TryParse(part, out var network))
            {
                networks.Add(network);
            }
            else if (part.Any(c => c is '.' or ':') && IPAddress.TryParse(part, out var address))
            {
                networks.Add(new IPNetwork(address, address.GetAddressBytes().Length * 8));
            }
            else
            {
                return null;
            }
        }

        return networks;
    }

    /// <summary>Before everything that looks at the client, the scheme or the host.</summary>
    public static void UseTrustedProxies(this WebApplication app)
    {
        if (app.Services.GetRequiredService<TnlOptions>().TrustedProxies is not { Length: > 0 } given)
        {
            return;
        }

        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost,
            // As many proxies in a row as are known: the first address that is not one of them is the client.
            ForwardLimit = null,
        };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var network in Parse(given)!)
        {
            options.KnownIPNetworks.Add(network);
        }

        app.UseForwardedHeaders(options);
    }
}
