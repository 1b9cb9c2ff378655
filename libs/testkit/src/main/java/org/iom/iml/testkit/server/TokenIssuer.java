package org.iom.iml.testkit.server;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.AccessTokenResponse;
import com.nimbusds.oauth2.sdk.GrantType;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenErrorResponse;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.token.BearerAccessToken;
import com.nimbusds.oauth2.sdk.token.Tokens;
import com.nimbusds.openid.connect.sdk.SubjectType;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.net.URI;
import java.util.List;

/** A token issuer: its metadata, its key, and the tokens that it signs for machine clients. */
record TokenIssuer(String url, RSAKey key) {

    String metadata() {
        OIDCProviderMetadata metadata =
                new OIDCProviderMetadata(new Issuer(url), List.of(SubjectType.PUBLIC), URI.create(url + "/jwks"));
        metadata.setTokenEndpointURI(URI.create(url + "/token"));
        metadata.setGrantTypes(List.of(GrantType.CLIENT_CREDENTIALS));
        metadata.setIDTokenJWSAlgs(List.of(JWSAlgorithm.RS256));
        metadata.setTokenEndpointAuthMethods(
                List.of(ClientAuthenticationMethod.CLIENT_SECRET_BASIC, ClientAuthenticationMethod.CLIENT_SECRET_POST));
        return metadata.toJSONObject().toString();
    }

    String keys() {
        return new JWKSet(key).toPublicJWKSet().toString();
    }

    TokenResponse answer(HTTPRequest call) {
        try {
            TokenRequest request = TokenRequest.parse(call);
            if (!request.getAuthorizationGrant().getType().equals(GrantType.CLIENT_CREDENTIALS)) {
                return new TokenErrorResponse(OAuth2Error.UNSUPPORTED_GRANT_TYPE);
            }
            RequestedClaims claims = new RequestedClaims(request);
            return new AccessTokenResponse(new Tokens(
                    new BearerAccessToken(signed(claims), Math.max(0, claims.lifetime()), request.getScope()), null));
        } catch (ParseException e) {
            return new TokenErrorResponse(
                    e.getErrorObject() == null ? OAuth2Error.INVALID_REQUEST : e.getErrorObject());
        }
    }

    private String signed(RequestedClaims claims) {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID(key.getKeyID())
                .type(JOSEObjectType.JWT)
                .build();
        SignedJWT token = new SignedJWT(header, claims.issuedBy(url));
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }
}
