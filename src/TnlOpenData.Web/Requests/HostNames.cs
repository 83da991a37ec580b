using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace TnlOpenData.Web.Requests;

/// <summary>The header <c>Host</c>: every absolute link may begin with it, so only what is a host is taken.</summary>
public static class HostNames
{
    private const int LongestName = 253;
    private const int LongestLabel = 63;

    private static readonly IdnMapping Idn = new();

    /// <summary>A name of the DNS, an IPv4 address, or an IPv6 address in brackets; with or without a port from 1 to 65535.</summary>
    public static bool IsHost(string text)
    {
        if (text.StartsWith('['))
        {
            var end = text.IndexOf(']', StringComparison.Ordinal);
            return end > 0 && IsIPv6(text[1..end]) && IsPort(text.AsSpan(end + 1));
        }

        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return IsName(colon < 0 ? text : text[..colon]) && IsPort(colon < 0 ? "" : text.AsSpan(colon));
    }

    /// <summary>The address at which the connection arrived: the host of a request that names none, as HTTP/1.0 allows.</summary>
    public static HostString OfConnection(HttpContext http)
    {
        var (address, port) = (http.Connection.LocalIpAddress, http.Connection.LocalPort);
        if (address is null)
        {
            return new HostString("localhost");
        }

        var shown = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        // A zone such as %eth0 means something on this machine only.
        var text = shown.ToString().Split('%')[0];
        var host = shown.AddressFamily == AddressFamily.InterNetworkV6 ? $"[{text}]" : text;
        return new HostString(host, port);
    }

    private static bool IsIPv6(string text) =>
        !text.Contains('%', StringComparison.Ordinal)
        && IPAddress.TryParse(text, out var address)
        && address.AddressFamily == AddressFamily.InterNetworkV6;

    /// <param name="text">With its colon; empty for no port.</param>
    private static bool IsPort(ReadOnlySpan<char> text) =>
        text.IsEmpty
        || (text[0] == ':'
            && ushort.TryParse(text[1..], NumberStyles.None, CultureInfo.InvariantCulture, out var port)
            && port > 0);

    private static bool IsName(string text)
    {
        var name = text.EndsWith('.') ? text[..^1] : text;
        if (name.Length is 0 or > LongestName)
        {
            return false;
        }

        var labels = name.Split('.');
        if (!Array.TrueForAll(labels, IsLabel))
        {
            return false;
        }

        // A name that ends in a number is read as an IPv4 address everywhere, so it must be one.
        return !labels[^1].All(char.IsAsciiDigit) || IsIPv4(labels);
    }

    private static bool IsIPv4(string[] labels) => labels.Length == 4 && Array.TrueForAll(labels, l =>
        byte.TryParse(l, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && l == number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Letters, digits and hyphens; underscores too, which containers and private networks use.</summary>
    private static bool IsLabel(string label) =>
        label.Length is > 0 and <= LongestLabel
        && label[0] != '-'
        && label[^1] != '-'
        && label.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')
        && (!label.StartsWith("xn--", StringComparison.OrdinalIgnoreCase) || IsEncoded(label));

    private static bool IsEncoded(string label)
    {
        try
        {
            return Idn.GetUnicode(label).Length > 0;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
