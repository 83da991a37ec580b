using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Routing;

namespace TnlOpenData.Web.Requests;

/// <summary>What an endpoint declares about itself and the pipeline reads: its methods, its kind of client, its cache lifetime,
/// its content policy.</summary>
public static class EndpointMetadata
{
    /// <summary>The methods of an address that is only read, in the order of the header <c>Allow</c>.</summary>
    public static readonly string[] ReadMethods = ["GET", "HEAD", "OPTIONS"];

    /// <summary>Only programs use the endpoint: its errors are problem documents (RFC 9457), never HTML pages.</summary>
    public static TBuilder ForPrograms<TBuilder>(this TBuilder endpoint) where TBuilder : IEndpointConventionBuilder =>
        endpoint.WithMetadata(ProgramClient.Instance);

    /// <summary>The address names its release, so a response never changes and clients may keep it for a year.</summary>
    public static TBuilder NeverChanges<TBuilder>(this TBuilder endpoint) where TBuilder : IEndpointConventionBuilder =>
        endpoint.WithMetadata(ImmutableResponse.Instance);

    /// <summary>The Content-Security-Policy of the responses without error, in place of the default of the service.</summary>
    public static TBuilder WithContentPolicy<TBuilder>(this TBuilder endpoint, string policy) where TBuilder : IEndpointConventionBuilder =>
        endpoint.WithMetadata(new ContentPolicyOf(policy));

    /// <summary>The query parameters that the endpoint reads: any other is left out of the request.</summary>
    public static TBuilder WithParameters<TBuilder>(this TBuilder endpoint, QueryParameters parameters)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(parameters);

    /// <summary>True if the matched endpoint is for programs; false if it is not, or if no endpoint matches the address.</summary>
    public static bool IsForPrograms(this HttpContext http) => Has<ProgramClient>(http);

    public static bool NeverChanges(this HttpContext http) => Has<ImmutableResponse>(http);

    /// <summary>The query parameters that the matched endpoint declares; null if it reads, and refuses, all of them itself.</summary>
    public static QueryParameters? KnownParameters(this HttpContext http) => Endpoint(http)?.Metadata.GetMetadata<QueryParameters>();

    /// <summary>The Content-Security-Policy that the matched endpoint declares; null for the default of the service.</summary>
    public static string? ContentPolicy(this HttpContext http) => Endpoint(http)?.Metadata.GetMetadata<ContentPolicyOf>()?.Policy;

    /// <summary>
    /// The methods of the matched endpoint, for <c>Allow</c> and <c>Access-Control-Allow-Methods</c>. An address that is answered
    /// without an endpoint is only read.
    /// </summary>
    public static string AllowedMethods(this HttpContext http) =>
        string.Join(", ", Endpoint(http)?.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ReadMethods);

    private static bool Has<TMetadata>(HttpContext http) where TMetadata : class =>
        Endpoint(http)?.Metadata.GetMetadata<TMetadata>() is not null;

    /// <summary>The exception handler removes the endpoint from the request and keeps it in its own feature.</summary>
    private static Endpoint? Endpoint(HttpContext http) => http.GetEndpoint() ?? http.Features.Get<IExceptionHandlerFeature>()?.Endpoint;

    private sealed record ProgramClient
    {
        public static readonly ProgramClient Instance = new();
    }

    private sealed record ContentPolicyOf(string Policy);

    private sealed record ImmutableResponse
    {
        public static readonly ImmutableResponse Instance = new();
    }
}
